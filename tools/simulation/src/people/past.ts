import type { CallSession } from '@sos/domain/calls/session';
import { aSession } from '@sos/domain/testing/a-session';
import { at, goodCall, tell } from '@sos/domain/testing/tell';

const hour = 3_600_000;
export const LEO = 'leo';

/** Two calls of Leo with Camille, charged an hour ago. */
export function pastCalls(now: number): CallSession[] {
  const settled = { type: 'settled', outcome: 'captured', at: at(400) } as const;
  const call = tell(aSession(), ...goodCall(90), settled).session;
  return ['past-1', 'past-2'].map((id) => ({
    ...call,
    id,
    clientId: LEO,
    providerId: 'camille',
    endedAt: now - hour,
  }));
}
