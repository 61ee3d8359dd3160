import { describe, expect, it } from 'vitest';
import { alertsByKind, amounts, answerRate, daysBefore, figuresOf, lastDays } from './figures.ts';
import type { Dashboard } from './figures.ts';

const dashboard: Dashboard = {
  today: '2026-03-01',
  days: [
    { day: '2026-02-27', figures: { booked: 2 } },
    { day: '2026-03-01', figures: { booked: 3, revenue_EUR: 4900 } },
  ],
  now: {},
  underWay: [],
  dialling: { spent: 0, most: 0 },
  alerts: [],
  waiting: {
    alerts: 0,
    disputes: 0,
    withdrawals: 0,
    applications: 0,
    facts: 0,
    fraud: 0,
    support: 0,
    reports: 0,
    differences: 0,
  },
  breakers: [],
};

describe('the figures of the overview', () => {
  it('have every day, also those on which nothing happened, over the end of a month', () => {
    expect(lastDays(dashboard, 3)).toEqual([
      { day: '2026-02-27', figures: { booked: 2 } },
      { day: '2026-02-28', figures: {} },
      { day: '2026-03-01', figures: { booked: 3, revenue_EUR: 4900 } },
    ]);
    expect(daysBefore('2026-03-01', 7)).toBe('2026-02-22');
    expect(figuresOf(dashboard, '2020-01-01')).toEqual({});
  });

  it('tell alerts of one kind once, by the newest of them', () => {
    const alert = (id: string, kind: string, at: number) => ({ id, kind, key: id, at });
    const alerts = [alert('c', 'dead_letter', 3), alert('b', 'carrier_out', 2), alert('a', 'dead_letter', 1)];
    expect(alertsByKind(alerts).map(({ id, count }) => `${id} ${count}`)).toEqual(['c 2', 'b 1']);
  });

  it('name only the currencies in which there is money', () => {
    expect(amounts(figuresOf(dashboard, '2026-03-01'), 'revenue')).toEqual([{ amount: 4900, currency: 'EUR' }]);
  });

  it('count as answered what led to a talk, however short', () => {
    expect(answerRate({})).toBeNull();
    expect(answerRate({ talked: 2, ended_too_short: 1, ended_provider_no_answer: 1 })).toBe(0.75);
  });
});
