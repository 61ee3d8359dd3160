import type { Clock, Log } from '../shared/ports.ts';
import { sweep } from '../shared/sweep.ts';
import type { Redemptions } from './ports.ts';

export interface GiveBackNeeds {
  readonly redemptions: Redemptions;
  readonly clock: Clock;
  readonly log: Log;
}

/** Gives the use of a coupon back whose call was not charged; asked again, it does nothing. */
export function makeGiveBackCoupon({ redemptions, clock, log }: GiveBackNeeds) {
  return async (paymentId: string): Promise<void> => {
    const isGiven = await redemptions.giveBack(paymentId, clock.now());
    if (isGiven) log.info('coupon_given_back', { session: paymentId });
  };
}

/** The same for whatever was left over. Returns how many were looked at. */
export function makeGiveBackCoupons(needs: GiveBackNeeds) {
  const giveBack = makeGiveBackCoupon(needs);
  const visit = async (id: string) => {
    try {
      await giveBack(id);
    } catch (error) {
      needs.log.error('coupon_not_given_back', { session: id, error });
    }
  };
  return (): Promise<number> => sweep({ list: (query) => needs.redemptions.owed(query), visit, clock: needs.clock });
}
