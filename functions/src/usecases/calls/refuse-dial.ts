import type { CallSession } from '@sos/domain/calls/session';
import type { Alerts, Clock } from '../shared/ports.ts';
import type { HandleEvent } from './handle-event.ts';

export interface RefuseDialNeeds {
  readonly handleEvent: HandleEvent;
  readonly alerts: Alerts;
  readonly clock: Clock;
}

/** A number that can never be called ends the party's attempts; a fault of our own account ends the session and wakes somebody. */
export function makeRefuseDial(needs: RefuseDialNeeds) {
  return async (session: CallSession, attemptId: string, fault: 'number' | 'account'): Promise<void> => {
    const at = needs.clock.now();
    if (fault === 'number') {
      await needs.handleEvent(session.id, { type: 'dial_refused', attemptId, callRef: null, at });
      return;
    }
    await needs.alerts.raise({ kind: 'carrier_account', key: session.id, detail: { session: session.id, attemptId } });
    await needs.handleEvent(session.id, { type: 'abandoned', at });
  };
}
