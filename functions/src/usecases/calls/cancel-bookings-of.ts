import type { HandleEvent } from './handle-event.ts';
import type { PersonsCalls } from './ports.ts';
import type { Clock, Log } from '../shared/ports.ts';

export interface CancelBookingsOfNeeds {
  /** Ends what the person could still book with: sessions opened before, and claims. */
  readonly shutOut: (uid: string) => Promise<void>;
  /** Gives back what they have held and not booked. */
  readonly releaseUnbookedOf: (uid: string) => Promise<void>;
  readonly personsCalls: PersonsCalls;
  readonly handleEvent: HandleEvent;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Cancels what is booked with somebody who may no longer call or be called, and has not begun: the held money is released. The client of a provider is told that they are gone, so that another is offered, and hears it while we ring.
 * A call that rings or is talked goes on to its end by its own rules, since somebody else is on the line.
 *
 * The order catches who passed the door just before: nobody passes it any more, so that no payment can still be booked but
 * those that are found; giving them back competes with their booking; and what was booked first is found at last.
 */
export function makeCancelBookingsOf(needs: CancelBookingsOfNeeds) {
  const { shutOut, releaseUnbookedOf, personsCalls, handleEvent, clock, log } = needs;
  return async (uid: string): Promise<void> => {
    await shutOut(uid);
    const released = await releaseUnbookedOf(uid).catch((error: unknown) => ({ error }));
    for (const { id, side } of await personsCalls.openOf(uid)) {
      const reason = side === 'provider' ? 'provider_gone' : 'by_admin';
      const done = await handleEvent(id, { type: 'cancel_requested', reason, at: clock.now() });
      log.info('booking_of_person_cancelled', { session: id, status: done?.session.status ?? 'went on' });
    }
    // The bookings do not wait for a payment service that is out of order.
    if (released) throw released.error;
  };
}
