import { describe, expect, it } from 'vitest';
import { callingCode, centsPerMinute, costOf, defaultDialRates } from './dial-cost.ts';
import { defaultRules } from './default-rules.ts';
import { defaultPrices } from '../money/price.ts';

describe('what a minute costs', () => {
  const rates = { anywhere: 20, byPrefix: { '+33': 4, '+336': 9, '+3': 1 } };
  it.each([
    ['+33612345678', 9],
    ['+33123456789', 4],
    ['+3912345678', 1],
    ['+66812345678', 20],
  ])('to %s is %d, by the longest beginning that fits', (number, cents) => {
    expect(centsPerMinute(rates, number)).toBe(cents);
  });

  it('counts whole minutes that have begun', () => {
    expect([0, 1, 60, 61].map((seconds) => costOf(7, seconds))).toEqual([0, 7, 7, 14]);
  });
});

it.each([
  ['+33612345678', '+33'],
  ['+12025550143', '+1'],
  ['+77011234567', '+7'],
  ['+351912345678', '+351'],
  ['+85212345678', '+852'],
  ['+380501234567', '+380'],
  ['+2348012345678', '+234'],
  ['+9611234567', '+961'],
  ['+201001234567', '+20'],
])('the calling code of %s is %s', (number, code) => {
  expect(callingCode(number)).toBe(code);
});

it('the ceilings let every call that we sell be rung anywhere', () => {
  for (const kind of ['lawyer', 'expat'] as const) {
    const fee = Math.min(defaultPrices[kind].EUR.platformFee, defaultPrices[kind].USD.platformFee);
    const { maxTalk, maxAttempts, ringTimeout, retryDelay } = defaultRules[kind];
    const longest = maxTalk + 120 + maxAttempts * (ringTimeout + retryDelay);
    expect(costOf(defaultDialRates.anywhere, longest)).toBeLessThanOrEqual(fee);
  }
});
