import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterQuietHours, isQuiet, isTimeZone } from './quiet-hours.ts';

const night = { from: 22 * 60, to: 7 * 60 };
const utc = (text: string) => Date.parse(text);

describe('quiet hours', () => {
  it('are those of the recipient’s own zone', () => {
    const instant = utc('2026-01-05T22:30:00Z');
    expect(afterQuietHours(instant, night, 'Europe/Paris')).toBe(utc('2026-01-06T06:00:00Z'));
    expect(afterQuietHours(instant, night, 'Asia/Bangkok')).toBe(utc('2026-01-06T00:00:00Z'));
    expect(afterQuietHours(instant, night, 'America/New_York')).toBe(instant);
  });

  it('may lie within a day', () => {
    const siesta = { from: 13 * 60, to: 15 * 60 };
    expect(afterQuietHours(utc('2026-01-05T13:00:30Z'), siesta, 'UTC')).toBe(utc('2026-01-05T15:00:00Z'));
    expect(isQuiet(utc('2026-01-05T15:00:00Z'), siesta, 'UTC')).toBe(false);
  });

  it('end by the clock on the wall also in the nights in which it is changed', () => {
    expect(afterQuietHours(utc('2026-03-28T23:00:00Z'), night, 'Europe/Paris')).toBe(utc('2026-03-29T05:00:00Z'));
    expect(afterQuietHours(utc('2026-10-24T22:00:00Z'), night, 'Europe/Paris')).toBe(utc('2026-10-25T06:00:00Z'));
  });

  it('are over afterwards, in less than two days and an hour, and leave every other instant as it is', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const hours = fc.record({ from: minute, to: minute }).filter(({ from, to }) => from !== to);
    const zones = fc.constantFrom('UTC', 'Europe/Paris', 'Asia/Kolkata', 'America/St_Johns', 'Australia/Lord_Howe');
    const instants = fc.integer({ min: utc('2026-01-01T00:00:00Z'), max: utc('2027-12-31T00:00:00Z') });
    fc.assert(
      fc.property(instants, hours, zones, (instant, quiet, zone) => {
        const then = afterQuietHours(instant, quiet, zone);
        expect(isQuiet(then, quiet, zone)).toBe(false);
        // The only minutes that are not quiet may be those that the clock leaves out in spring, once a year.
        expect(then - instant).toBeLessThan(49.1 * 3_600_000);
        expect(then === instant).toBe(!isQuiet(instant, quiet, zone));
      }),
      { numRuns: 300 },
    );
  });
});

it('knows the zones that there are', () => {
  expect(['Europe/Paris', 'Asia/Ho_Chi_Minh', 'UTC'].every(isTimeZone)).toBe(true);
  expect(isTimeZone('Mars/Olympus')).toBe(false);
});
