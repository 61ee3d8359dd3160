import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grant } from '../affiliates/grant.ts';
import { defaultPlan, inCents, type Plan } from '../affiliates/programme.ts';
import { defaultPrices, priceOf } from '../money/price.ts';
import { aClaim } from '../testing/a-commission.ts';
import { couponOfAffiliate, withDiscount } from './affiliate-code.ts';
import { reducedPrice, serves } from './coupon.ts';

const owner = { affiliateId: 'ana', programme: 'chatter', kind: 'client' } as const;
const unused = { total: 0, byPerson: 0, hasCalled: false };
const planOf = (percent: number): Plan => {
  return { ...defaultPlan, codeDiscounts: { ...defaultPlan.codeDiscounts, chatter: percent } };
};
const couponOf = () => {
  const coupon = couponOfAffiliate('abcd 2345', owner, 'nora');
  if (!coupon) throw new Error('it serves nobody');
  return coupon;
};

describe('an affiliate’s code as a coupon', () => {
  it('serves the first call of whoever types it, once, and neither its owner nor those whom it recruits', () => {
    const call = { kind: 'lawyer', shownAt: 1 } as const;
    const coupon = couponOf();
    expect(coupon).toMatchObject({ code: 'ABCD2345', discount: { percent: null, amounts: {} } });
    expect(serves({ coupon, use: unused }, call)).toBe(true);
    expect(serves({ coupon, use: { ...unused, byPerson: 1 } }, call)).toBe(false);
    expect(serves({ coupon, use: { ...unused, hasCalled: true } }, call)).toBe(false);
    expect(couponOfAffiliate('ABCD2345', owner, 'ana')).toBeUndefined();
    expect(couponOfAffiliate('ABCD2345', { ...owner, kind: 'recruitment' }, 'nora')).toBeUndefined();
    expect(couponOfAffiliate('WELCOME5', owner, 'nora')).toBeUndefined();
  });

  it('takes off what the plan says for its programme, and is no coupon where that is nothing', () => {
    const known = { coupon: couponOf(), use: unused, owner };
    expect(withDiscount(known, planOf(10))?.discount).toEqual({ percent: 10, amounts: {} });
    expect(withDiscount(known, defaultPlan)).toBeUndefined();
    expect(withDiscount({ coupon: couponOf(), use: unused }, defaultPlan)).toEqual(couponOf());
  });

  it('never costs more than the platform’s fee, together with all commissions of the call', () => {
    const kinds = fc.constantFrom('lawyer' as const, 'expat' as const);
    const currencies = fc.constantFrom('EUR' as const, 'USD' as const);
    const facts = [fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 100 }), kinds, currencies] as const;
    fc.assert(
      fc.property(...facts, (percent, marginPercent, kind, currency) => {
        const plan = { ...planOf(percent), marginPercent };
        const full = priceOf(defaultPrices, kind, currency);
        const coupon = withDiscount({ coupon: couponOf(), use: unused, owner }, plan);
        const reduced = coupon && reducedPrice(full, coupon);
        const fee = (reduced?.price ?? full).platformFee.amount;
        const call = { paymentId: 'p', at: 0, talkSeconds: 600, fee, currency };
        const claims = [aClaim(), aClaim({ event: 'activation' })];
        const paid = grant(plan, call, claims).reduce((sum, { granted }) => sum + granted, 0);
        expect(reduced?.price.providerShare).toEqual(reduced && full.providerShare);
        expect(paid).toBeLessThanOrEqual(inCents(plan, fee, currency));
        expect(fee).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 100 },
    );
  });
});
