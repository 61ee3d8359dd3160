import type { Coupon } from '../coupons/coupon.ts';

/** Five euros or dollars off any call, for everybody and ever, with whatever differs. */
export function aCoupon(differs: Partial<Coupon> = {}): Coupon {
  return {
    code: 'WELCOME5',
    discount: { percent: null, amounts: { EUR: 500, USD: 500 } },
    bearer: 'platform',
    kinds: ['lawyer', 'expat'],
    firstCallOnly: false,
    validFrom: 0,
    validUntil: null,
    totalLimit: null,
    personLimit: null,
    ...differs,
  };
}
