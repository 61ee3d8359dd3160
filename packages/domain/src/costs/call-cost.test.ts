import { expect, it } from 'vitest';
import { amountsOf, awaitedCost, isWhole, withLegs } from './call-cost.ts';

const MINUTE = 60_000;
const leg = (attemptId: string, hundredths: number | null, currency: 'EUR' | 'USD' = 'USD') => ({
  attemptId,
  price: hundredths === null ? null : { hundredths, currency },
});

it('is asked for some minutes after the end, and ever later until all of it is known', () => {
  const first = awaitedCost(0);
  expect(first.askAgainAt).toBe(10 * MINUTE);
  const half = withLegs(first, [leg('client-1', 140), leg('provider-1', null)], 10 * MINUTE);
  expect(half).toMatchObject({ tries: 1, askAgainAt: 30 * MINUTE });
  expect([amountsOf(half), isWhole(half)]).toEqual([[{ amount: 1, currency: 'USD' }], false]);
  const whole = withLegs(half, [leg('client-1', null), leg('provider-1', 260)], 30 * MINUTE);
  expect(whole).toMatchObject({ tries: 2, askAgainAt: null });
  expect([amountsOf(whole), isWhole(whole)]).toEqual([[{ amount: 4, currency: 'USD' }], true]);
});

it('that the carrier never says is asked for no more after a day and a half, and not taken for nothing', () => {
  let cost = awaitedCost(0);
  let now = 0;
  while (cost.askAgainAt !== null) {
    now = cost.askAgainAt;
    cost = withLegs(cost, [leg('client-1', null)], now);
  }
  expect(cost.tries).toBe(8);
  expect(now).toBeGreaterThan(20 * 60 * MINUTE);
  expect([amountsOf(cost), isWhole(cost)]).toEqual([[], false]);
});

it('is told apart by currency, and is nothing where nothing was dialled', () => {
  const mixed = withLegs(awaitedCost(0), [leg('client-1', 149), leg('provider-1', 51, 'EUR')], 0);
  expect(amountsOf(mixed)).toEqual([
    { amount: 1, currency: 'EUR' },
    { amount: 1, currency: 'USD' },
  ]);
  expect(withLegs(awaitedCost(0), [], 0).askAgainAt).toBeNull();
  expect(isWhole(withLegs(awaitedCost(0), [], 0))).toBe(false);
});
