import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, currencies, money, sameMoney, subtract } from './money.ts';
import { defaultPrices, priceOf, type PriceRow, providerKinds } from './price.ts';

describe('money', () => {
  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d as an amount', (amount) => {
    expect(() => money(amount, 'EUR')).toThrow(new RangeError(`${amount} is not a whole number of minor units`));
  });

  it('is the same when the amount and the currency are', () => {
    expect(sameMoney(money(4900, 'EUR'), money(4900, 'EUR'))).toBe(true);
    expect(sameMoney(money(4900, 'EUR'), money(4901, 'EUR'))).toBe(false);
    expect(sameMoney(money(4900, 'EUR'), money(4900, 'USD'))).toBe(false);
  });

  it('refuses to mix currencies', () => {
    expect(() => add(money(1, 'EUR'), money(1, 'USD'))).toThrow('cannot combine EUR with USD');
    expect(() => subtract(money(1, 'EUR'), money(1, 'USD'))).toThrow(RangeError);
  });

  it('gives back what was added', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        expect(subtract(add(money(a, 'EUR'), money(b, 'EUR')), money(b, 'EUR'))).toEqual(money(a, 'EUR'));
      }),
    );
  });
});

describe('a price', () => {
  const table = (row: PriceRow) => ({ ...defaultPrices, lawyer: { EUR: row, USD: row } });

  it('is set for every kind of provider in every currency', () => {
    expect(providerKinds).toEqual(Object.keys(defaultPrices));
    for (const row of Object.values(defaultPrices)) expect(currencies).toEqual(Object.keys(row));
  });

  it('may be as low as the smallest charge, and leave all of it to either side', () => {
    const smallest = { total: 50, includedMinutes: 20 };
    const shares = [0, 50].map((platformFee) => priceOf(table({ ...smallest, platformFee }), 'lawyer', 'EUR'));
    expect(shares.map(({ providerShare }) => providerShare.amount)).toEqual([50, 0]);
  });

  it.each(providerKinds.flatMap((kind) => currencies.map((currency) => [kind, currency] as const)))(
    'of a %s in %s splits without loss',
    (kind, currency) => {
      const price = priceOf(defaultPrices, kind, currency);
      expect(add(price.platformFee, price.providerShare)).toEqual(price.total);
    },
  );

  it.each([
    [{ total: 49, platformFee: 10, includedMinutes: 20 }, 'below the smallest charge'],
    [{ total: 4900, platformFee: 4901, includedMinutes: 20 }, 'within the price'],
    [{ total: 4900, platformFee: -1, includedMinutes: 20 }, 'within the price'],
  ])('is refused when it makes no sense: %o', (row, words) => {
    expect(() => priceOf(table(row), 'lawyer', 'EUR')).toThrow(words);
  });
});
