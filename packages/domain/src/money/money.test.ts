import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, currencies, money, subtract } from './money.ts';
import { defaultPrices, priceOf, providerKinds } from './price.ts';

describe('money', () => {
  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d as an amount', (amount) => {
    expect(() => money(amount, 'EUR')).toThrow(RangeError);
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
  it.each(providerKinds.flatMap((kind) => currencies.map((currency) => [kind, currency] as const)))(
    'of a %s in %s splits without loss',
    (kind, currency) => {
      const price = priceOf(defaultPrices, kind, currency);
      expect(add(price.platformFee, price.providerShare)).toEqual(price.total);
    },
  );

  it.each([
    [{ total: 49, platformFee: 10, includedMinutes: 20 }, 'below the smallest charge'],
    [{ total: 4900, platformFee: 5000, includedMinutes: 20 }, 'within the price'],
    [{ total: 4900, platformFee: -1, includedMinutes: 20 }, 'within the price'],
  ])('is refused when it makes no sense: %o', (row, words) => {
    const table = { ...defaultPrices, lawyer: { EUR: row, USD: row } };
    expect(() => priceOf(table, 'lawyer', 'EUR')).toThrow(words);
  });
});
