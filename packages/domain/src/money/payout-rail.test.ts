import { expect, it } from 'vitest';
import { payoutRail, payoutTerms } from './payout-rail.ts';

it.each([
  ['FR', 'stripe'],
  ['US', 'stripe'],
  ['CH', 'stripe'],
  ['TH', 'paypal'],
  ['GI', 'paypal'],
  ['KR', 'paypal'],
  // Its accounts can send at PayPal, and receive nothing.
  ['EG', null],
  ['AF', null],
  ['XX', null],
  ['', null],
])('from France to %s there is %s', (country, rail) => {
  expect(payoutRail('FR', country, 'EUR')).toBe(rail);
  expect(payoutRail('FR', country, 'USD')).toBe(rail);
});

it('Stripe pays nobody across the border from a country outside of its circle, but everybody at home', () => {
  expect(payoutRail('TH', 'LV', 'EUR')).toBe('paypal');
  expect(payoutRail('TH', 'SG', 'EUR')).toBe('paypal');
  expect(payoutRail('SG', 'SG', 'EUR')).toBe('stripe');
  expect(payoutRail('TH', 'AF', 'EUR')).toBeNull();
  expect(payoutRail('AF', 'AF', 'EUR')).toBeNull();
});

it('PayPal pays out to 96 countries', () => {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((one) => letters.map((other) => `${one}${other}`));
  expect(codes.filter((code) => payoutRail('XX', code, 'EUR') === 'paypal')).toHaveLength(96);
});

it('says before anybody applies what a payout costs and how long it takes', () => {
  expect(payoutTerms('DE', 'EUR')).toMatchObject({ rail: 'stripe', fee: 0, days: { from: 7, to: 14 } });
  expect(payoutTerms('KE', 'EUR')).toMatchObject({ rail: 'paypal', fee: 0, days: { from: 1, to: 3 } });
  expect(payoutTerms('AF', 'EUR')).toBeNull();
});
