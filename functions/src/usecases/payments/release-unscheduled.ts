import { HOLD_WITHOUT_CALL, isOpen } from '@sos/domain/payments/payment';
import type { Clock, Log } from '../shared/ports.ts';
import { sweep } from '../shared/sweep.ts';
import type { HandlePaymentEvent } from './handle-payment-event.ts';
import type { Payments } from './ports.ts';

export interface ReleaseUnscheduledNeeds {
  readonly payments: Pick<Payments, 'unscheduled'>;
  readonly handleEvent: HandlePaymentEvent;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Gives back what was opened an hour ago and never led to a call. The list only names candidates: each is read and
 * decided again by itself. Returns how many were given back.
 */
export function makeReleaseUnscheduled(needs: ReleaseUnscheduledNeeds) {
  return async (): Promise<number> => {
    const at = needs.clock.now();
    const createdBefore = at - HOLD_WITHOUT_CALL * 1000;
    let released = 0;
    const visit = async (id: string) => {
      try {
        const payment = await needs.handleEvent(id, { type: 'release_requested', reason: 'unscheduled', at });
        if (payment && !isOpen(payment)) released++;
      } catch (error) {
        needs.log.error('release_failed', { session: id, error });
      }
    };
    await sweep({ list: (query) => needs.payments.unscheduled(createdBefore, query), visit, clock: needs.clock });
    return released;
  };
}
