import { describe, expect, it } from 'vitest';
import { callingCode, centsPerMinute, costOf, defaultDialRates, longestLeg } from './dial-cost.ts';
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

it('of all beginnings of two digits, these are whole calling codes, and the others need a third', () => {
  const tens = Array.from({ length: 80 }, (_, index) => String(index + 20)).filter((two) => !two.startsWith('7'));
  const whole = tens.filter((two) => callingCode(`+${two}1234567`) === `+${two}`);
  expect(whole.join(' ')).toBe(
    '20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98',
  );
  const others = tens.filter((two) => !whole.includes(two));
  expect(others.map((two) => callingCode(`+${two}1234567`))).toEqual(others.map((two) => `+${two}1`));
});

it('the longest that a party is on the line is the talk, the other’s delay, and each ring with its pause', () => {
  const rules = { maxTalk: 1500, providerDelay: 15, maxAttempts: 3, ringTimeout: 30, retryDelay: 20 };
  expect(longestLeg({ ...defaultRules.lawyer, ...rules })).toBe(1665);
});

it('the ceilings know where most numbers are', () => {
  expect(centsPerMinute(defaultDialRates, '+33612345678')).toBe(6);
  expect(centsPerMinute(defaultDialRates, '+861234567890')).toBe(20);
});
