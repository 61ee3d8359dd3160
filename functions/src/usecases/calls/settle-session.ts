import type { Clock } from '../shared/ports.ts';
import type { HandleEvent } from './handle-event.ts';
import type { Settlements } from './ports.ts';

export interface SettleSessionNeeds {
  readonly settlements: Settlements;
  readonly handleEvent: HandleEvent;
  readonly clock: Clock;
}

/**
 * Carries out the one decision about a session's money, which the task carries because it never changes. Throws
 * VendorUnavailableError; the task comes again for 24 hours.
 */
export function makeSettleSession(needs: SettleSessionNeeds) {
  return async ({ sessionId, action }: { sessionId: string; action: 'capture' | 'release' }): Promise<void> => {
    const outcome = await needs.settlements[action](sessionId);
    await needs.handleEvent(sessionId, { type: 'settled', outcome, at: needs.clock.now() });
  };
}
