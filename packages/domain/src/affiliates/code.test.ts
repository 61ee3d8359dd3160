import fc from 'fast-check';
import { expect, it } from 'vitest';
import { affiliateCode, asAffiliateCode } from './code.ts';

it('a code has eight signs of which none looks like another, whatever the numbers are', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })), (numbers) => {
      const code = affiliateCode(() => Number(numbers.next().value));
      expect(code).toMatch(/^[A-Z2-9]{8}$/);
      expect(code).not.toMatch(/[IL10O]/);
      expect(asAffiliateCode(code)).toBe(code);
    }),
  );
});

it('a code has every sign that it may have, each as often as the numbers are even', () => {
  const signs = Array.from({ length: 31 }, (_, index) => affiliateCode(() => (index + 0.5) / 31)[0]);
  expect(new Set(signs).size).toBe(31);
  expect([affiliateCode(() => 0), affiliateCode(() => 0.999_999)]).toEqual(['AAAAAAAA', '99999999']);
});

it('a code is known in any case, with any spaces', () => {
  expect(asAffiliateCode(' abcd-2345 ')).toBe('ABCD2345');
  for (const none of ['', 'ABCD234', 'ABCD23456', 'ABCD234O', 'ABCD234/', '../users'])
    expect(asAffiliateCode(none)).toBeUndefined();
});
