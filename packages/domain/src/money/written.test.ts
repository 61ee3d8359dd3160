import { expect, it } from 'vitest';
import { writtenMoney } from './written.ts';

it.each([
  ['en', 'EUR', '€49.00'],
  ['fr', 'EUR', '49,00\u00A0€'],
  ['ar', 'EUR', '\u200F49.00\u00A0€'],
  ['es', 'USD', '49,00\u00A0US$'],
  ['ar', 'USD', '\u200F49.00\u00A0US$\u200E'],
] as const)('in %s an amount in %s is %j', (locale, currency, written) => {
  expect(writtenMoney(locale, { amount: 4900, currency })).toBe(written);
});
