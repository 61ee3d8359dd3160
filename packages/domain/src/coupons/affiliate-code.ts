import { asAffiliateCode } from '../affiliates/code.ts';
import { discountOf, type Plan } from '../affiliates/programme.ts';
import type { CodeOwner } from '../affiliates/referral.ts';
import { providerKinds } from '../money/price.ts';
import type { Coupon, KnownCoupon } from './coupon.ts';

/**
 * An affiliate's code as a coupon: of clients, for their first call, once, out of the platform's fee. What it takes off is
 * said by the plan. Undefined where it serves nobody, and for its owner.
 */
export function couponOfAffiliate(typed: string, owner: CodeOwner, clientId: string): Coupon | undefined {
  const code = asAffiliateCode(typed);
  if (code === undefined || owner.kind !== 'client' || owner.affiliateId === clientId) return undefined;
  return {
    code,
    discount: { percent: null, amounts: {} },
    bearer: 'platform',
    kinds: providerKinds,
    firstCallOnly: true,
    validFrom: 0,
    validUntil: null,
    totalLimit: null,
    personLimit: 1,
  };
}

/** The coupon with what the plan says that an affiliate's code takes off; undefined where that is nothing. */
export function withDiscount(
  { coupon, owner }: KnownCoupon,
  plan: Pick<Plan, 'isGeneralOpen' | 'added' | 'codeDiscounts'>,
): Coupon | undefined {
  if (!owner) return coupon;
  const percent = discountOf(plan, owner);
  return percent > 0 ? { ...coupon, discount: { percent, amounts: {} } } : undefined;
}
