import type { CostLine } from '@sos/domain/costs/cost';
import { expect, it } from 'vitest';
import { costsByService, costsOfDay, type CostDay, marginsOf, perTalk, talksIn } from './cost-sums.ts';

const calls: CostLine = {
  vendor: 'twilio',
  service: 'calls',
  count: 2,
  minutes: 5,
  cost: { amount: 7, currency: 'USD' },
};
const fees: CostLine = {
  vendor: 'stripe',
  service: 'fees',
  count: 1,
  minutes: null,
  cost: { amount: 99, currency: 'EUR' },
};
const mails: CostLine = { vendor: 'smtp', service: 'mails', count: 3, minutes: null, cost: null };
const aDay = (day: string, talks: number): CostDay => ({
  day,
  at: 1,
  talks: { calls: talks, seconds: 60 * talks },
  revenue: [{ amount: 1900, currency: 'EUR' }],
  lines: [mails, calls, fees],
});
const days = [aDay('2026-03-10', 2), aDay('2026-03-09', 1)];

it('days add up by service, the dearest first, without a price where there is none', () => {
  expect(costsByService(days)).toEqual([
    { ...fees, count: 2, cost: { amount: 198, currency: 'EUR' } },
    { ...calls, count: 4, minutes: 10, cost: { amount: 14, currency: 'USD' } },
    { ...mails, count: 6 },
  ]);
});

it('a day costs so much in each currency', () => {
  expect(costsOfDay(aDay('2026-03-10', 1))).toEqual([
    { amount: 99, currency: 'EUR' },
    { amount: 7, currency: 'USD' },
  ]);
});

it('a talk costs its part, and nothing is said where nobody talked or there is no price', () => {
  expect(talksIn(days)).toBe(3);
  expect(perTalk({ amount: 199, currency: 'EUR' }, 3)).toEqual({ amount: 66, currency: 'EUR' });
  expect(perTalk({ amount: 199, currency: 'EUR' }, 0)).toBeNull();
  expect(perTalk(null, 3)).toBeNull();
});

it('a day leaves what it brought less what it cost in the same currency', () => {
  expect(marginsOf(aDay('2026-03-10', 1))).toEqual([{ amount: 1801, currency: 'EUR' }]);
});
