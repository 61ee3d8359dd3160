import { describe, expect, it } from 'vitest';
import { alertIn, dayFigures, newcomerIn, newsOfAlert, newsOfDay, newsOfRegistration } from './news.ts';

const NOW = Date.UTC(2026, 0, 5, 19, 30);
const HOUR = 3_600_000;

describe('what admins are told', () => {
  it('of an alert that cannot wait, once an hour for each kind', () => {
    const told = newsOfAlert('hold_lost', NOW);
    expect(told).toEqual(newsOfAlert('hold_lost', NOW + 1));
    expect(told?.cause).not.toBe(newsOfAlert('hold_lost', NOW + HOUR)?.cause);
    expect(told?.cause).not.toBe(newsOfAlert('carrier_out', NOW)?.cause);
    expect(told && alertIn(told)).toBe('hold_lost');
    expect(newsOfAlert('review_reported', NOW)).toBeUndefined();
  });

  it('of each newcomer, and of each day, once', () => {
    expect(newcomerIn(newsOfRegistration('a-uid-2'))).toBe('a-uid-2');
    expect(newsOfDay(NOW)).toEqual(newsOfDay(NOW + HOUR));
    expect(newsOfDay(NOW).cause).not.toBe(newsOfDay(NOW + 24 * HOUR).cause);
    expect([alertIn(newsOfDay(NOW)), newcomerIn(newsOfDay(NOW))]).toEqual([undefined, undefined]);
  });
});

it('the figures of a day name each currency that was taken', () => {
  expect(dayFigures({ booked: 3, talked: 2, revenue_EUR: 4900, revenue_USD: 0 }, 5)).toEqual({
    signUps: 5,
    booked: 3,
    talked: 2,
    turnover: [{ amount: 4900, currency: 'EUR' }],
  });
  expect(dayFigures({}, 0)).toEqual({ signUps: 0, booked: 0, talked: 0, turnover: [] });
});
