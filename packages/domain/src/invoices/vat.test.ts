import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taxed, vatOf } from './vat.ts';

describe('the VAT of a service by telephone', () => {
  it.each([
    ['a consumer at home', { country: 'FR', vatNumber: null }, { category: 'S', rate: 2000 }],
    ['a business at home', { country: 'FR', vatNumber: 'FR1' }, { category: 'S', rate: 2000 }],
    ['a consumer elsewhere in the Union', { country: 'FI', vatNumber: null }, { category: 'S', rate: 2000 }],
    ['a business elsewhere in the Union', { country: 'FI', vatNumber: 'FI1' }, { category: 'AE', rate: 0 }],
    ['a consumer outside of it', { country: 'TH', vatNumber: null }, { category: 'O', rate: 0 }],
    ['a business outside of it', { country: 'CH', vatNumber: 'CHE1' }, { category: 'O', rate: 0 }],
  ])('of %s', (_who, buyer, vat) => {
    expect(vatOf('FR', buyer)).toEqual(vat);
  });

  it('needs a seller in the Union', () => {
    expect(() => vatOf('US', { country: 'FR', vatNumber: null })).toThrow(RangeError);
  });
});

it('a price is divided to the cent: the VAT is its rate of the net amount, and at most a cent is rounded', () => {
  const rate = fc.constantFrom(0, 1700, 1900, 2000, 2400, 2550, 2700);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), rate, (gross, percent) => {
      const { net, vat, rounding } = taxed(gross, percent);
      expect(net + vat + rounding).toBe(gross);
      expect(vat).toBe(Math.round((net * percent) / 10_000));
      expect(Math.abs(rounding)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 5000 },
  );
});
