import { describe, expect, it } from 'vitest';
import { formatClock, formatMoney } from './format.tsx';

describe('formatMoney', () => {
  it.each([
    ['en', { amount: 4900, currency: 'EUR' }, '€49.00'],
    ['fr', { amount: 4900, currency: 'EUR' }, '49,00\u00A0€'],
    ['en', { amount: 50, currency: 'USD' }, '$0.50'],
    ['en', { amount: 500, currency: 'JPY' }, '¥500'],
    ['ar', { amount: 5000, currency: 'USD' }, '\u200F50.00\u00A0US$\u200E'],
    ['ar', { amount: 5000, currency: 'EUR' }, '\u200F50.00\u00A0€'],
  ])('writes %s %o as %s', (locale, money, words) => {
    expect(formatMoney(locale, money)).toBe(words);
  });
});

describe('formatClock', () => {
  it.each([
    [0, '0:00'],
    [59.9, '0:59'],
    [240, '4:00'],
    [3609, '1:00:09'],
    [-5, '0:00'],
  ])('shows %d seconds as %s', (seconds, words) => {
    expect(formatClock('en', seconds)).toBe(words);
  });

  it('has the digits of the locale', () => {
    expect(formatClock('ar-EG', 65)).toBe('١:٠٥');
  });
});
