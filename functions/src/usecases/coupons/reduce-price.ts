import type { Plan } from '@sos/domain/affiliates/programme';
import { withDiscount } from '@sos/domain/coupons/affiliate-code';
import { couponCode, type ReducedPrice, reducedPrice, serves } from '@sos/domain/coupons/coupon';
import type { Price, ProviderKind } from '@sos/domain/money/price';
import type { Clock } from '../shared/ports.ts';
import type { Coupons } from './ports.ts';

export interface CouponWish {
  /** As somebody typed it. */
  readonly typed: string;
  readonly clientId: string;
  readonly kind: ProviderKind;
  readonly price: Price;
}

/** The price with a code; undefined when the code takes nothing off this call now, whatever the reason. */
export type ReducePrice = (wish: CouponWish) => Promise<ReducedPrice | undefined>;

export interface ReducePriceNeeds {
  readonly coupons: Coupons;
  /** Says what affiliates' codes take off. */
  readonly plans: { current(): Promise<Plan> };
  readonly clock: Clock;
}

export function makeReducePrice({ coupons, plans, clock }: ReducePriceNeeds): ReducePrice {
  return async ({ typed, clientId, kind, price }) => {
    const code = couponCode(typed);
    const known = code === undefined ? undefined : await coupons.look(code, clientId);
    if (!known || !serves(known, { kind, shownAt: clock.now() })) return undefined;
    const coupon = known.owner ? withDiscount(known, await plans.current()) : known.coupon;
    return coupon && reducedPrice(price, coupon);
  };
}
