import type { Posting } from '@sos/domain/journal/posting';
import { expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryPaymentMetrics } from '../testing/memory-payment-metrics.ts';
import { makeCollectMetrics, makeGetPaymentMetrics } from './collect-metrics.ts';
import type { Journal } from './ports.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 10, 5);
const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

function capture(number: number, at: number): Posting {
  const line = { partyId: null, currency: 'EUR' } as const;
  const lines = [
    { ...line, account: 'stripe_clearing', amount: 1000 },
    { ...line, account: 'platform_revenue', amount: -1000 },
  ] as const;
  return { id: `capture_${String(number).padStart(6, '0')}`, paymentId: String(number), at, lines };
}

function aDesk(entries: readonly Posting[]) {
  let now = START;
  const clock = { now: () => now };
  const metrics = new MemoryPaymentMetrics();
  const journal: Pick<Journal, 'entries'> = {
    entries: async ({ after, before, limit }) =>
      entries
        .filter(({ at, id }) => at < before && (!after || at > after.at || (at === after.at && id > after.id)))
        .slice(0, limit),
  };
  const get = checkAnswers('adminGetPaymentMetrics', makeGetPaymentMetrics({ metrics, clock }));
  return {
    wait: (days: number) => void (now += days * DAY),
    collect: makeCollectMetrics({ metrics, journal, clock, log: silent }),
    shown: async () => (await get(irma, { days: 30 })).days.map(({ day, figures }) => [day, figures[0]?.captures ?? 0]),
  };
}

it('each day that is over is counted by itself, and days that nobody counted are made up for', async () => {
  const midnight = Date.UTC(2026, 2, 9);
  const entries = [
    capture(1, midnight - 1),
    ...Array.from({ length: 700 }, (_, index) => capture(index + 2, midnight)),
    capture(800, midnight + DAY - 1),
    capture(900, midnight + DAY),
    capture(901, midnight + 3 * DAY),
  ];
  const desk = aDesk(entries);
  await desk.collect();
  expect(await desk.shown()).toEqual([['2026-03-09', 701]]);
  desk.wait(3);
  await desk.collect();
  await desk.collect();
  expect(await desk.shown()).toEqual([
    ['2026-03-12', 1],
    ['2026-03-11', 0],
    ['2026-03-10', 1],
    ['2026-03-09', 701],
  ]);
});
