import type { CallSession } from '@sos/domain/calls/session';
import type { Alerts, Clock } from '../shared/ports.ts';
import type { HandleEvent } from './handle-event.ts';

export interface RefuseDialNeeds {
  readonly handleEvent: HandleEvent;
  readonly alerts: Alerts;
  readonly clock: Clock;
}

/**
 * A number that can never be called ends the party's attempts. A fault of our own account wakes somebody and ends the
 * session, unless people have talked already: then only the call back is lost.
 */
export function makeRefuseDial(needs: RefuseDialNeeds) {
  return async (session: CallSession, attemptId: string, fault: 'number' | 'account'): Promise<void> => {
    const at = needs.clock.now();
    const detail = { session: session.id, attemptId };
    if (fault === 'account') await needs.alerts.raise({ kind: 'carrier_account', key: session.id, detail });
    const lost = fault === 'account' && session.status !== 'active';
    const event = { type: 'dial_refused', attemptId, callRef: null, at } as const;
    await needs.handleEvent(session.id, lost ? { type: 'abandoned', at } : event);
  };
}
