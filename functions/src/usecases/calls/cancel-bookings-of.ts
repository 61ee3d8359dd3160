import type { HandleEvent } from './handle-event.ts';
import type { PersonsCalls } from './ports.ts';
import type { Clock, Log } from '../shared/ports.ts';

export interface CancelBookingsOfNeeds {
  readonly personsCalls: PersonsCalls;
  readonly handleEvent: HandleEvent;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Cancels what is booked with somebody who may no longer call or be called, and has not begun: the held money is released.
 * A call that rings or is talked goes on to its end by its own rules, since somebody else is on the line.
 */
export function makeCancelBookingsOf({ personsCalls, handleEvent, clock, log }: CancelBookingsOfNeeds) {
  return async (uid: string): Promise<void> => {
    for (const id of await personsCalls.openOf(uid)) {
      const done = await handleEvent(id, { type: 'cancel_requested', reason: 'by_admin', at: clock.now() });
      log.info('booking_of_person_cancelled', { session: id, status: done?.session.status ?? 'went on' });
    }
  };
}
