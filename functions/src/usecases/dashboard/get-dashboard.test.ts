import { dayOf } from '@sos/domain/dashboard/contribution';
import { aSession } from '@sos/domain/testing/a-session';
import { closedBreaker } from '@sos/domain/vendors/breaker';
import { expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryCounts } from '../testing/memory-counts.ts';
import { makeGetDashboard } from './get-dashboard.ts';

const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const DAY_MS = 86_400_000;

const waiting = {
  alerts: 1,
  disputes: 0,
  withdrawals: 2,
  applications: 30,
  facts: 0,
  fraud: 3,
  support: 0,
  reports: 0,
  differences: 0,
};

it('shows each day with its figures, what is so now, the newest alerts and the vendors', async () => {
  const memory = new MemoryCounts();
  const today = aSession();
  for (const [id, days] of [
    ['new', 0],
    ['last-week', 7],
    ['long-ago', 40],
  ] as const) {
    memory.sessions.set(id, { ...today, id, createdAt: today.createdAt - days * DAY_MS });
  }
  const get = makeGetDashboard({
    counts: memory.store,
    live: async () => ['PT', 'TH', null, 'TH'],
    spending: async () => ({ spent: 1_240, most: 200_000 }),
    alerts: { newest: async () => [{ id: 'a1', kind: 'event_quarantined', key: 'stripe_1', at: 1 }] },
    waiting: async () => waiting,
    breakers: { read: async (vendor) => ({ ...closedBreaker, state: vendor === 'stripe' ? 'open' : 'closed' }) },
    clock: { now: () => today.createdAt },
  });
  const answer = await checkAnswers('adminGetDashboard', get)(irma, { days: 30 });
  const day = dayOf(today.createdAt);
  expect(answer.today).toBe(day);
  expect(answer.days).toEqual([
    { day: dayOf(today.createdAt - 7 * DAY_MS), figures: { booked: 1 } },
    { day, figures: { booked: 1 } },
  ]);
  expect(answer.now).toMatchObject({ live: 3 });
  expect(answer.underWay).toEqual([
    { country: 'TH', calls: 2 },
    { country: 'PT', calls: 1 },
    { country: null, calls: 1 },
  ]);
  expect(answer.dialling).toEqual({ spent: 1_240, most: 200_000 });
  expect(answer.alerts).toEqual([{ id: 'a1', kind: 'event_quarantined', key: 'stripe_1', at: 1 }]);
  expect(answer.waiting).toEqual(waiting);
  expect(answer.breakers).toContainEqual({ vendor: 'stripe', state: 'open' });
});
