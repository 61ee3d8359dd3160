import { expect, it } from 'vitest';
import { payoutRail } from './payout-rail.ts';

it.each([
  ['FR', 'stripe'],
  ['US', 'stripe'],
  ['CH', 'stripe'],
  ['TH', 'paypal'],
  ['GI', null],
  ['AF', null],
  ['XX', null],
])('from France to %s there is %s', (country, rail) => {
  expect(payoutRail('FR', country)).toBe(rail);
});

it('Stripe pays nobody across the border from a country outside of its circle', () => {
  expect(payoutRail('TH', 'FR')).toBeNull();
  expect(payoutRail('TH', 'SG')).toBe('paypal');
});
