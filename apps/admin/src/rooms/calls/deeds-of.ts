import type { CallSession } from '@sos/domain/calls/session';
import { isTerminal } from '@sos/domain/calls/session';
import type { Call } from './use-call.ts';

export type CallDeed = 'cancel' | 'release' | 'capture' | 'again' | 'refund' | 'collect' | 'free';

/** What can still be done about the money of a call that is over. */
const ofMoney: Readonly<Partial<Record<CallSession['settlement']['status'], CallDeed>>> = {
  capture_due: 'again',
  release_due: 'again',
  captured: 'refund',
  uncollected: 'collect',
};

/** True when the rail has given the hold back, so that trying again cannot help. */
export function isLetGo({ session, payment }: Pick<Call, 'session' | 'payment'>): boolean {
  return session.settlement.status === 'uncollected' && payment !== null && payment.releasedAt !== null;
}

/** What an admin may do with a call as it is: the server refuses everything else. */
export function deedsOf(call: Pick<Call, 'session' | 'payment'>): readonly CallDeed[] {
  const { status, settlement } = call.session;
  if (status === 'scheduled') return ['cancel'];
  if (status === 'active') return ['release', 'capture'];
  if (!isTerminal({ status })) return ['release'];
  const moved = isLetGo(call) ? undefined : ofMoney[settlement.status];
  return moved ? [moved, 'free'] : ['free'];
}
