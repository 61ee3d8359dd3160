import type { Clock, Log } from '../shared/ports.ts';
import type { Payments } from './ports.ts';

const PAGE = 100;
/** A payment whose call was never booked holds the client's money at most this long, in seconds. */
const HOLD_WITHOUT_CALL = 3600;

export interface ReleaseUnscheduledNeeds {
  readonly payments: Pick<Payments, 'unscheduled'>;
  readonly releasePayment: (id: string) => Promise<unknown>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Gives back what was authorised an hour ago and never led to a call. Returns how many were given back. */
export function makeReleaseUnscheduled(needs: ReleaseUnscheduledNeeds) {
  return async (): Promise<number> => {
    const stale = await needs.payments.unscheduled(needs.clock.now() - HOLD_WITHOUT_CALL * 1000, PAGE);
    let released = 0;
    for (const payment of stale) {
      try {
        await needs.releasePayment(payment.id);
        released++;
      } catch (error) {
        needs.log.error('release_failed', { session: payment.id, error });
      }
    }
    return released;
  };
}
