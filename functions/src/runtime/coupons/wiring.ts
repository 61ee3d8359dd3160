import { makeCouponStore } from '../../adapters/firestore/coupons/coupon-store.ts';
import { makePayableProfiles } from '../../adapters/firestore/providers/profile-store.ts';
import { makeGiveBackCoupon, makeGiveBackCoupons } from '../../usecases/coupons/give-back-coupons.ts';
import { makeReducePrice } from '../../usecases/coupons/reduce-price.ts';
import { log } from '../log.ts';
import { clock, configuration, reportCorrupt } from '../shared/wiring.ts';

const store = makeCouponStore(reportCorrupt);
const giving = { redemptions: store, clock, log };

export const reducePrice = makeReducePrice({ coupons: store, plans: { current: () => configuration.plan() }, clock });
export const giveBackCoupon = makeGiveBackCoupon(giving);
export const giveBackCoupons = makeGiveBackCoupons(giving);
export const couponPorts = { book: store, profiles: makePayableProfiles(), prices: configuration, reducePrice, clock };
