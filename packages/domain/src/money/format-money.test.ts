import { expect, it } from 'vitest';
import { formatMoney } from './format-money.ts';

it.each([
  ['en', { amount: 4900, currency: 'EUR' }, '€49.00'],
  ['fr', { amount: 4900, currency: 'EUR' }, '49,00\u00A0€'],
  ['en', { amount: 50, currency: 'USD' }, '$0.50'],
  ['en', { amount: 500, currency: 'JPY' }, '¥500'],
  ['es', { amount: 4900, currency: 'USD' }, '49,00\u00A0US$'],
  ['ar', { amount: 5000, currency: 'USD' }, '\u200F50.00\u00A0US$\u200E'],
  ['ar', { amount: 5000, currency: 'EUR' }, '\u200F50.00\u00A0€'],
])('in %s, %o is written %s', (locale, money, words) => {
  expect(formatMoney(locale, money)).toBe(words);
});
