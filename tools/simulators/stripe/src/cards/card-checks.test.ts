import { describe, expect, it } from 'vitest';
import { checkCvc, checkExpiry, checkNumber, passesLuhn } from './card-checks.ts';

const NOW = { year: 2026, month: 11 };

it.each([
  ['4242424242424242', undefined],
  ['4242424242424241', 'invalid_number'],
  ['424242424242424', 'incomplete_number'],
  ['378282246310005', undefined],
  ['', 'incomplete_number'],
])('number "%s": %s', (digits, problem) => expect(checkNumber(digits)).toBe(problem));

it.each([
  [{ year: 2026, month: 11 }, undefined],
  [{ year: 2026, month: 10 }, 'invalid_expiry_month_past'],
  [{ year: 2025, month: 12 }, 'invalid_expiry_year_past'],
  [{ year: 2027, month: 13 }, 'invalid_expiry_month'],
  [{ year: 2027, month: 0 }, 'invalid_expiry_month'],
  [{ year: 2076, month: 1 }, undefined],
  [{ year: 2077, month: 1 }, 'invalid_expiry_year'],
])('expiry %o: %s', (expiry, problem) => expect(checkExpiry(expiry, NOW)).toBe(problem));

describe('a security code', () => {
  it('has four digits on American Express and three elsewhere', () => {
    expect(checkCvc('123', 'visa')).toBeUndefined();
    expect(checkCvc('123', 'amex')).toBe('incomplete_cvc');
    expect(checkCvc('1234', 'amex')).toBeUndefined();
  });
});

it('notices any single wrong digit', () => {
  const digits = '4000002760003184';
  expect(passesLuhn(digits)).toBe(true);
  for (let index = 0; index < digits.length; index++) {
    const other = String((Number(digits[index]) + 1) % 10);
    expect(passesLuhn(digits.slice(0, index) + other + digits.slice(index + 1))).toBe(false);
  }
});
