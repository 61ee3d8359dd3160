import type { CallTaskData } from '@sos/domain/calls/tasks';
import { type Clock, VendorUnavailableError } from '../shared/ports.ts';
import type { HandleEvent } from './handle-event.ts';
import type { Settlements, TellWaiting } from './ports.ts';

export interface SettleSessionNeeds {
  readonly settlements: Settlements;
  readonly handleEvent: HandleEvent;
  readonly tellWaiting: TellWaiting;
  readonly clock: Clock;
}

/**
 * Carries out the one decision about a session's money, which the task carries: an admin who decides otherwise brings another task. Throws
 * VendorUnavailableError; the task comes again for 24 hours.
 */
export function makeSettleSession(needs: SettleSessionNeeds) {
  return async ({ sessionId, action, anew }: CallTaskData['settleCallTask']): Promise<void> => {
    const outcome = await needs.settlements[action](sessionId, anew).catch(async (error: unknown) => {
      if (error instanceof VendorUnavailableError) await needs.tellWaiting(sessionId, error.vendor ?? 'stripe', error);
      throw error;
    });
    await needs.handleEvent(sessionId, { type: 'settled', outcome, at: needs.clock.now() });
  };
}
