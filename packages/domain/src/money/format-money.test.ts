import { expect, it } from 'vitest';
import { formatMoney, minorOf } from './format-money.ts';

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

it.each([
  [49.5, 'EUR', 4950],
  [0.29, 'USD', 29],
  [46.05, 'EUR', 4605],
  [500, 'JPY', 500],
  [1.234, 'TND', 1234],
])('%d of %s (%s) are %i of its smallest units', (major, currency, minor) => {
  expect(minorOf(major, currency)).toBe(minor);
});
