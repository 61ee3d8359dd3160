import type { Clock, Log } from '../shared/ports.ts';
import type { HandlePaymentEvent } from './handle-payment-event.ts';
import type { Payments } from './ports.ts';

export interface ReleaseUnbookedOfNeeds {
  readonly payments: Pick<Payments, 'unbookedOf'>;
  readonly handleEvent: HandlePaymentEvent;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Gives back what a client has held and not booked. A booking under way reads its payment, so that it either has the
 * payment before, and can be found, or comes to nothing. Throws VendorUnavailableError once all is decided.
 */
export function makeReleaseUnbookedOf({ payments, handleEvent, clock, log }: ReleaseUnbookedOfNeeds) {
  return async (clientId: string): Promise<void> => {
    const failures: unknown[] = [];
    for (const id of await payments.unbookedOf(clientId)) {
      try {
        await handleEvent(id, { type: 'release_requested', reason: 'not_allowed', at: clock.now() });
      } catch (error) {
        log.error('release_failed', { session: id, error });
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  };
}
