import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPrices, priceOf, SMALLEST_CHARGE } from '../money/price.ts';
import { aCoupon } from '../testing/a-coupon.ts';
import { type Coupon, couponBearers, couponCode, couponProblems, feeWithout, reducedPrice, serves } from './coupon.ts';

const price = priceOf(defaultPrices, 'lawyer', 'EUR');
const unused = { total: 0, byPerson: 0, hasCalled: false };
const call = { kind: 'lawyer', shownAt: 1000 } as const;

function amountsWith(coupon: Coupon) {
  const reduced = reducedPrice(price, coupon);
  return (
    reduced && {
      total: reduced.price.total.amount,
      fee: reduced.price.platformFee.amount,
      share: reduced.price.providerShare.amount,
      ...reduced.applied,
    }
  );
}

describe('the price with a coupon', () => {
  it('is smaller by the amount, which the platform’s fee gives', () => {
    expect(amountsWith(aCoupon())).toEqual({
      total: 4400,
      fee: 1400,
      share: 3000,
      code: 'WELCOME5',
      discount: 500,
      borneByProvider: 0,
    });
  });

  it('is smaller by a percentage, rounded down to whole cents', () => {
    expect(amountsWith(aCoupon({ discount: { percent: 33, amounts: {} } }))).toMatchObject({ discount: 1617 });
  });

  it('leaves the provider’s share whole however much the coupon takes', () => {
    expect(amountsWith(aCoupon({ discount: { percent: 100, amounts: {} } }))).toMatchObject({
      total: 3000,
      fee: 0,
      share: 3000,
    });
  });

  it('takes from the provider what the fee does not cover, where the coupon says so, down to the smallest charge', () => {
    const coupon = aCoupon({ bearer: 'both', discount: { percent: 100, amounts: {} } });
    expect(amountsWith(coupon)).toMatchObject({ total: 50, fee: 0, share: 50, discount: 4850, borneByProvider: 2950 });
  });

  it('is none in a currency that the coupon does not name', () => {
    expect(amountsWith(aCoupon({ discount: { percent: null, amounts: { USD: 500 } } }))).toBeUndefined();
  });

  it('always adds up, and is never above the one without nor below the smallest charge', () => {
    const prices = fc
      .integer({ min: SMALLEST_CHARGE, max: 100_000 })
      .chain((total) => fc.record({ total: fc.constant(total), platformFee: fc.integer({ min: 0, max: total }) }));
    const discounts = fc.oneof(
      fc.record({ percent: fc.integer({ min: 1, max: 100 }), amounts: fc.constant({}) }),
      fc.record({
        percent: fc.constant(null),
        amounts: fc.record({ EUR: fc.integer({ min: 1, max: 200_000 }) }),
      }),
    );
    const given = [prices, discounts, fc.constantFrom(...couponBearers)] as const;
    fc.assert(
      fc.property(...given, (figures, discount, bearer) => {
        const row = { ...figures, includedMinutes: 20 };
        const table = { ...defaultPrices, lawyer: { EUR: row, USD: row } };
        const full = priceOf(table, 'lawyer', 'EUR');
        const { price: reduced = full, applied } = reducedPrice(full, aCoupon({ discount, bearer })) ?? {};
        const { discount: off, borneByProvider } = applied ?? { discount: 0, borneByProvider: 0 };
        const { total, platformFee, providerShare } = reduced;
        expect(platformFee.amount + providerShare.amount).toBe(total.amount);
        expect(total.amount + off).toBe(full.total.amount);
        expect(total.amount).toBeGreaterThanOrEqual(SMALLEST_CHARGE);
        expect(platformFee.amount).toBeGreaterThanOrEqual(0);
        expect(providerShare.amount + borneByProvider).toBe(full.providerShare.amount);
        expect(borneByProvider > 0 && (bearer === 'platform' || platformFee.amount > 0)).toBe(false);
      }),
    );
  });
});

describe('a coupon', () => {
  it('serves any call that it is meant for', () => {
    expect(serves({ coupon: aCoupon(), use: unused }, call)).toBe(true);
  });

  it.each([
    ['of another kind of provider', { kinds: ['expat'] }, {}],
    ['before its time', { validFrom: 1001 }, {}],
    ['whose price was shown at its end', { validUntil: 1000 }, {}],
    ['when all of it is used', { totalLimit: 3 }, { total: 3 }],
    ['when this person has used theirs', { personLimit: 1 }, { byPerson: 1 }],
    ['of somebody who has called, if it is for first calls', { firstCallOnly: true }, { hasCalled: true }],
  ] as const)('does not serve a call %s', (_what, terms, use) => {
    expect(serves({ coupon: aCoupon(terms), use: { ...unused, ...use } }, call)).toBe(false);
  });

  it('serves its last use, its last moment and a first call', () => {
    const terms = { totalLimit: 3, personLimit: 2, validFrom: 1000, validUntil: 1001, firstCallOnly: true };
    const use = { total: 2, byPerson: 1, hasCalled: false };
    expect(serves({ coupon: aCoupon(terms), use }, call)).toBe(true);
  });

  it('is known by its code in any case and with any spaces', () => {
    expect(couponCode(' wel come-5 ')).toBe('WELCOME-5');
    expect(couponCode('ｗｅｌｃｏｍｅ５')).toBe('WELCOME5');
    for (const none of ['', 'ab', '-abc', 'a/bc', 'A'.repeat(25), 'ÄBC']) expect(couponCode(none)).toBeUndefined();
  });

  it('tells each field that is wrong', () => {
    const wrong = { code: 'welcome', discount: { percent: 0, amounts: {} }, kinds: [] } as const;
    const terms = { validFrom: 5, validUntil: 5, totalLimit: 1, personLimit: 2 };
    expect(couponProblems(aCoupon({ ...wrong, ...terms }))).toEqual([
      'code',
      'discount',
      'kinds',
      'validUntil',
      'personLimit',
    ]);
    expect(couponProblems(aCoupon({ discount: { percent: 101, amounts: {} } }))).toEqual(['discount']);
    expect(couponProblems(aCoupon({ discount: { percent: null, amounts: {} } }))).toEqual(['discount']);
    expect(couponProblems(aCoupon({ discount: { percent: null, amounts: { EUR: 0 } } }))).toEqual(['discount']);
    expect(couponProblems(aCoupon())).toEqual([]);
  });

  it.each<[string, Partial<Coupon>]>([
    ['ends a moment after it begins', { validFrom: 5, validUntil: 6 }],
    ['serves one person as often as all', { totalLimit: 2, personLimit: 2 }],
    ['serves each person once and all without a limit', { personLimit: 1 }],
    ['serves all once and each person without a limit', { totalLimit: 1 }],
    ['takes off one hundredth', { discount: { percent: 1, amounts: {} } }],
    ['takes off the whole price', { discount: { percent: 100, amounts: {} } }],
  ])('is sound when it %s', (_what, terms) => {
    expect(couponProblems(aCoupon(terms))).toEqual([]);
  });

  it.each<[string, Coupon['discount']]>([
    ['both a percentage and an amount', { percent: 10, amounts: { EUR: 500 } }],
    ['nothing in one of its currencies', { percent: null, amounts: { EUR: 500, USD: 0 } }],
  ])('is not sound when it takes off %s', (_what, discount) => {
    expect(couponProblems(aCoupon({ discount }))).toEqual(['discount']);
  });
});

it('what the platform would earn without a coupon is its fee and what it gives away itself', () => {
  const coupon = { code: 'GIFT', discount: 500, borneByProvider: 200 };
  const fee = price.platformFee.amount;
  expect([feeWithout({ price, coupon }), feeWithout({ price, coupon: null })]).toEqual([fee + 300, fee]);
});
