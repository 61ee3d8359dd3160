import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRun } from './next-run.ts';

const at = (iso: string) => Date.parse(iso);
const next = (schedule: string, after: string, timeZone = 'UTC') =>
  new Date(nextRun(schedule, timeZone, at(after))).toISOString();

describe('the next run of a schedule', () => {
  it.each([
    ['every 30 minutes', '2026-01-01T12:00:00Z', '2026-01-01T12:30:00.000Z'],
    ['every 30 minutes', '2026-01-01T12:29:59.999Z', '2026-01-01T12:30:00.000Z'],
    ['every 24 hours', '2026-01-01T12:00:00Z', '2026-01-02T00:00:00.000Z'],
    ['every 1 hours', '2026-01-01T12:01:00Z', '2026-01-01T13:00:00.000Z'],
    ['every minute', '2026-01-01T12:00:30Z', '2026-01-01T12:01:00.000Z'],
    ['*/5 * * * *', '2026-01-01T12:00:00Z', '2026-01-01T12:05:00.000Z'],
    ['0 0 1 * *', '2026-01-01T12:00:00Z', '2026-02-01T00:00:00.000Z'],
  ])('of "%s" after %s is %s', (schedule, after, expected) => {
    expect(next(schedule, after)).toBe(expected);
  });

  it('keeps the local hour across the change to summer time', () => {
    expect(next('0 8 * * *', '2026-03-28T12:00:00Z', 'Europe/Paris')).toBe('2026-03-29T06:00:00.000Z');
    expect(next('0 8 * * *', '2026-03-27T12:00:00Z', 'Europe/Paris')).toBe('2026-03-28T07:00:00.000Z');
  });

  it.each([
    ['every now and then', 'Invalid'],
    ['every 0 minutes', 'has no length'],
    ['61 * * * *', 'Constraint error'],
  ])('is refused for "%s"', (schedule, reason) => {
    expect(() => nextRun(schedule, 'UTC', 0)).toThrow(reason);
  });

  it('always lies ahead, by one interval at most', () => {
    const minutes = fc.integer({ min: 1, max: 1_440 });
    const now = fc.integer({ min: 0, max: 4_000_000_000_000 });
    fc.assert(
      fc.property(minutes, now, (count, after) => {
        const ahead = nextRun(`every ${count} minutes`, 'UTC', after) - after;
        expect(ahead).toBeGreaterThan(0);
        expect(ahead).toBeLessThanOrEqual(count * 60_000);
      }),
    );
  });
});
