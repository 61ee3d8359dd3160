import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayIn, instantIn, isCalendarDay, weekdayOf } from './zoned-time.ts';

const PARIS = 'Europe/Paris';
const zones = [
  'UTC',
  PARIS,
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Sao_Paulo',
];
const iso = (instant: number) => new Date(instant).toISOString();

/** What the clocks of a zone show, as Intl writes it. */
function shown(zone: string, instant: number): string {
  const text = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(
    instant,
  );
  return text.replace(' ', 'T');
}
const asked = (day: string, minutes: number) =>
  new Date(Date.parse(`${day}T00:00Z`) + minutes * 60_000).toISOString().slice(0, 19);

describe('a time of day', () => {
  it.each([
    ['2026-01-05', 540, '2026-01-05T08:00:00.000Z'],
    ['2026-07-06', 540, '2026-07-06T07:00:00.000Z'],
    ['2026-07-06', 1440, '2026-07-06T22:00:00.000Z'],
    // Two o'clock is leapt over, and comes as three.
    ['2026-03-29', 120, '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', 150, '2026-03-29T01:30:00.000Z'],
    // Half past two comes twice; the first counts.
    ['2026-10-25', 150, '2026-10-25T00:30:00.000Z'],
  ])('of %s, %i minutes after midnight in Paris, is %s', (day, minutes, instant) => {
    expect(iso(instantIn(PARIS, day, minutes))).toBe(instant);
  });

  it('is the first at which the clocks there show it, unless they leap over it', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((ahead) => addDays('2020-01-01', ahead));
    fc.assert(
      fc.property(fc.constantFrom(...zones), days, fc.integer({ min: 0, max: 1439 }), (zone, day, minutes) => {
        const instant = instantIn(zone, day, minutes);
        const wanted = asked(day, minutes);
        // Clocks are moved by quarters of an hour.
        const around = Array.from({ length: 24 * 4 * 2 }, (_, quarter) => instant + (quarter - 24 * 4) * 15 * 60_000);
        const first = around.find((each) => shown(zone, each) === wanted);
        expect(first === undefined || first === instant).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a day', () => {
  it.each([
    ['2026-02-28', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['26-01-01', false],
    ['2026-01-01T00:00', false],
  ])('%s is one of the calendar: %s', (text, isOne) => {
    expect(isCalendarDay(text)).toBe(isOne);
  });

  it('follows another, over months and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  it('has its place in the week', () => {
    expect(['2026-01-05', '2026-01-10', '2026-01-11'].map(weekdayOf)).toEqual([0, 5, 6]);
  });

  it('is another in another zone', () => {
    const instant = Date.UTC(2026, 0, 5, 23);
    expect(dayIn('UTC', instant)).toBe('2026-01-05');
    expect(dayIn(PARIS, instant)).toBe('2026-01-06');
    expect(dayIn('America/New_York', instant)).toBe('2026-01-05');
  });
});
