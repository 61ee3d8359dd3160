import type { CallSession } from '@sos/domain/calls/session';
import type { Alerts, Clock } from '../shared/ports.ts';
import type { HandleEvent } from './handle-event.ts';
import type { DialRefusedError } from './ports.ts';

export interface RefuseDialNeeds {
  readonly handleEvent: HandleEvent;
  readonly alerts: Alerts;
  readonly clock: Clock;
}

const alertOf = { account: 'carrier_account', hold: 'hold_lost', limit: 'dialling_refused' } as const;

/**
 * A number that can never be called ends the party's attempts. A fault of our own account, a limit of ours, or a hold that
 * somebody gave back at the bank, wakes somebody and ends the session, unless people have talked already: then only the call
 * back is lost.
 */
export function makeRefuseDial(needs: RefuseDialNeeds) {
  return async (session: CallSession, attemptId: string, { fault, limit }: Refused): Promise<void> => {
    const at = needs.clock.now();
    const reason = limit === undefined ? {} : { reason: limit };
    const detail = { session: session.id, attemptId, ...(limit !== undefined && { limit }) };
    const kind = fault === 'number' ? undefined : alertOf[fault];
    if (kind) await needs.alerts.raise({ kind, key: session.id, detail });
    const lost = kind !== undefined && session.status !== 'active';
    const event = { type: 'dial_refused', attemptId, callRef: null, ...reason, at } as const;
    await needs.handleEvent(session.id, lost ? { type: 'abandoned', ...reason, at } : event);
  };
}

type Refused = Pick<DialRefusedError, 'fault' | 'limit'>;
