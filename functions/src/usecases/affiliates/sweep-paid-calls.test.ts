import { aReferral } from '@sos/domain/testing/a-commission';
import { expect, it } from 'vitest';
import { aCommissionWorld, paidCall } from '../testing/commission-world.ts';
import { makeSweepPaidCalls } from './sweep-paid-calls.ts';

const HOUR = 3_600_000;

function aSweep(limit = 2) {
  const world = aCommissionWorld();
  world.byUid.set('client-uid', aReferral());
  world.payments.clear();
  const marks: number[] = [];
  const broken = new Set<string>();
  const sweep = makeSweepPaidCalls({
    ...world.needs,
    settled: {
      between: async (from, until) => {
        const all = [...world.payments.values()].filter(
          ({ settledAt }) => (settledAt ?? 0) > from && (settledAt ?? 0) <= until,
        );
        const page = all.slice(0, limit);
        return {
          ids: page.map(({ id }) => id),
          reached: page.length === limit ? (page.at(-1)?.settledAt ?? until) : until,
        };
      },
    },
    mark: { read: async () => marks.at(-1), move: async (until) => void marks.push(until) },
    settle: async (id) => {
      if (broken.has(id)) throw new Error('13 INTERNAL');
      await world.settle(id);
    },
  });
  const pay = (id: string, hours: number) => world.payments.set(id, paidCall({ id, settledAt: hours * HOUR }));
  const made = () => world.book.sets.entries().map(([id]) => id);
  return { ...world, sweep, pay, made, marks, broken };
}

it('paid calls whose trigger was lost are settled, page by page, each looked at once', async () => {
  const { sweep, pay, made, world } = aSweep();
  for (const hours of [1, 2, 3, 4, 5]) pay(`p${hours}`, hours);
  world.now = 6 * HOUR;
  expect(await sweep()).toBe(5);
  expect(made()).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
  world.now = 7 * HOUR;
  expect(await sweep()).toBe(0);
});

it('a call of just now is left to its trigger', async () => {
  const { sweep, pay, made, world } = aSweep();
  pay('p1', 1);
  world.now = HOUR + 599_999;
  expect([await sweep(), made()]).toEqual([0, []]);
  world.now = HOUR + 600_000;
  expect([await sweep(), made()]).toEqual([1, ['p1']]);
});

it('one that cannot be settled is come back to, and nothing is passed over for it', async () => {
  const { sweep, pay, made, world, broken } = aSweep(9);
  for (const hours of [1, 2]) pay(`p${hours}`, hours);
  broken.add('p1');
  world.now = 3 * HOUR;
  expect([await sweep(), made()]).toEqual([2, ['p2']]);
  broken.clear();
  world.now = 4 * HOUR;
  expect([await sweep(), made()]).toEqual([2, ['p2', 'p1']]);
});
