import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayIn } from '../shared/zoned-time.ts';
import {
  clashesIn,
  isWithinHours,
  nextOpening,
  noWeek,
  openingAt,
  type Stretch,
  type Week,
  weekdays,
  type WorkingHours,
} from './working-hours.ts';

const at = (hours: number, minutes = 0) => hours * 60 + minutes;
const day: readonly Stretch[] = [
  { from: at(9), to: at(12) },
  { from: at(14), to: at(18) },
];
const weekdaysOnly: Week = { ...noWeek, monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };
const paris = (week: Week, holidays: readonly string[] = []): WorkingHours => ({
  week,
  holidays,
  timeZone: 'Europe/Paris',
});
const time = (text: string) => Date.parse(text);
const iso = (instant: number | undefined) =>
  instant === undefined ? null : new Date(instant).toISOString().slice(0, 16);

describe('hours', () => {
  it.each([
    ['2026-01-05T08:00Z', true],
    ['2026-01-05T07:59Z', false],
    ['2026-01-05T11:00Z', false],
    ['2026-01-05T13:30Z', true],
    ['2026-01-10T09:00Z', false],
    // Summer time.
    ['2026-07-06T07:00Z', true],
    ['2026-07-06T16:00Z', false],
  ])('at %s: %s', (instant, within) => {
    expect(isWithinHours(paris(weekdaysOnly), time(instant))).toBe(within);
  });

  it('that go over midnight belong to the day on which they begin', () => {
    const night = paris({ ...noWeek, friday: [{ from: at(22), to: at(6) }] });
    expect(openingAt(night, time('2026-01-10T02:00Z'))).toEqual({
      from: time('2026-01-09T21:00Z'),
      to: time('2026-01-10T05:00Z'),
    });
    expect(isWithinHours(night, time('2026-01-09T02:00Z'))).toBe(false);
    const away = { ...night, holidays: ['2026-01-10'] };
    expect(isWithinHours(away, time('2026-01-10T02:00Z'))).toBe(true);
    expect(isWithinHours({ ...night, holidays: ['2026-01-09'] }, time('2026-01-10T02:00Z'))).toBe(false);
  });

  it.each([
    ['the night in which clocks go forward', '2026-03-28', 7],
    ['the night in which they go back', '2026-10-24', 9],
    ['any other night', '2026-02-07', 8],
  ])('of eight hours last as long as the clocks say: %s', (_, saturday, lasts) => {
    const night = paris({ ...noWeek, saturday: [{ from: at(22), to: at(6) }] });
    const opening = openingAt(night, time(`${saturday}T23:30Z`));
    expect(opening && (opening.to - opening.from) / 3_600_000).toBe(lasts);
  });

  it('within the hour that is leapt over come an hour later', () => {
    const early = paris({ ...noWeek, sunday: [{ from: at(2, 15), to: at(2, 45) }] });
    const opening = openingAt(early, time('2026-03-29T01:20Z'));
    expect([iso(opening?.from), iso(opening?.to)]).toEqual(['2026-03-29T01:15', '2026-03-29T01:45']);
  });

  it('that follow each other without a pause are one opening', () => {
    const long = paris({ ...noWeek, monday: [{ from: at(20), to: 1440 }], tuesday: [{ from: 0, to: at(4) }] });
    const opening = openingAt(long, time('2026-01-05T22:00Z'));
    expect([iso(opening?.from), iso(opening?.to)]).toEqual(['2026-01-05T19:00', '2026-01-06T03:00']);
  });

  it('begin next on the next day that has any, over weekends and holidays', () => {
    const next = (hours: WorkingHours, from: string) => iso(nextOpening(hours, time(from))?.from);
    expect(next(paris(weekdaysOnly), '2026-01-05T12:00Z')).toBe('2026-01-05T13:00');
    expect(next(paris(weekdaysOnly), '2026-01-09T17:00Z')).toBe('2026-01-12T08:00');
    expect(next(paris(weekdaysOnly, ['2026-01-12', '2026-01-13']), '2026-01-09T17:00Z')).toBe('2026-01-14T08:00');
    expect(next(paris(noWeek), '2026-01-09T17:00Z')).toBeNull();
  });

  it('that never end begin never again', () => {
    const whole: Stretch[] = [{ from: 0, to: 1440 }];
    const always = paris({
      monday: whole,
      tuesday: whole,
      wednesday: whole,
      thursday: whole,
      friday: whole,
      saturday: whole,
      sunday: whole,
    });
    expect(nextOpening(always, time('2026-01-09T17:00Z'))).toBeNull();
    expect(isWithinHours(always, time('2026-01-09T23:00Z'))).toBe(true);
    expect(iso(nextOpening({ ...always, holidays: ['2026-01-12'] }, time('2026-01-09T17:00Z'))?.from)).toBe(
      '2026-01-12T23:00',
    );
  });
});

const stretches = fc
  .uniqueArray(fc.integer({ min: 0, max: 95 }), { maxLength: 6 })
  .map((quarters) => quarters.toSorted((one, other) => one - other))
  .map((quarters) =>
    quarters.flatMap((from, index) => {
      const to = quarters[index + 1];
      return index % 2 === 0 && to !== undefined ? [{ from: from * 15, to: to * 15 }] : [];
    }),
  );
const weeks = fc.record(Object.fromEntries(weekdays.map((name) => [name, stretches]))) as unknown as fc.Arbitrary<Week>;
const instants = fc.integer({ min: time('2025-12-01'), max: time('2027-01-01') });
const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC');

describe('any hours', () => {
  /** What the clocks show, and nothing else, decides on days on which no clock is moved. */
  function byTheClocks({ week, holidays, timeZone }: WorkingHours, instant: number): boolean {
    const format = new Intl.DateTimeFormat('en', {
      timeZone,
      weekday: 'long',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const minutes = Number(parts['hour']) * 60 + Number(parts['minute']);
    const name = weekdays.find((each) => each === parts['weekday']?.toLowerCase());
    if (name === undefined || holidays.includes(dayIn(timeZone, instant))) return false;
    return week[name].some(({ from, to }) => from <= minutes && minutes < to);
  }
  const movesClocks = (zone: string, instant: number) => {
    const offset = (at: number) =>
      new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
        .formatToParts(at)
        .find(({ type }) => type === 'timeZoneName')?.value;
    return offset(instant - 86_400_000) !== offset(instant + 86_400_000);
  };

  it('are what the clocks of the zone show', () => {
    fc.assert(
      fc.property(weeks, zones, instants, (week, timeZone, instant) => {
        fc.pre(!movesClocks(timeZone, instant));
        const hours = { week, timeZone, holidays: [addDays('2026-05-01', 0), dayIn(timeZone, instant + 86_400_000)] };
        expect(isWithinHours(hours, instant)).toBe(byTheClocks(hours, instant));
      }),
      { numRuns: 500 },
    );
  });

  it('begin next at the first instant after now at which they are open and were not, and end when they are no longer', () => {
    fc.assert(
      fc.property(weeks, zones, instants, (week, timeZone, instant) => {
        const hours = { week, timeZone, holidays: [] };
        const next = nextOpening(hours, instant);
        if (!next) return;
        expect(next.from).toBeGreaterThan(instant);
        expect(next.to).toBeGreaterThan(next.from);
        expect(isWithinHours(hours, next.from)).toBe(true);
        expect(isWithinHours(hours, next.from - 1)).toBe(false);
        expect(isWithinHours(hours, next.to - 1)).toBe(true);
        expect(isWithinHours(hours, next.to)).toBe(false);
        const begin = openingAt(hours, instant)?.to ?? instant;
        for (let between = begin; between < next.from; between += 15 * 60_000) {
          expect(isWithinHours(hours, between)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a week in which one stretch meets another', () => {
  it.each<[string, Week, readonly string[]]>([
    ['one after another', weekdaysOnly, []],
    [
      'one that ends as the next begins',
      {
        ...noWeek,
        monday: [
          { from: 0, to: 60 },
          { from: 60, to: 90 },
        ],
      },
      [],
    ],
    [
      'two at once',
      {
        ...noWeek,
        monday: [
          { from: 0, to: 60 },
          { from: 59, to: 90 },
        ],
      },
      ['monday'],
    ],
    [
      'the same twice',
      {
        ...noWeek,
        monday: [
          { from: 0, to: 60 },
          { from: 0, to: 60 },
        ],
      },
      ['monday'],
    ],
    ['an empty one', { ...noWeek, friday: [{ from: 60, to: 60 }] }, ['friday']],
    [
      'a night into the next day',
      { ...noWeek, monday: [{ from: 1200, to: 300 }], tuesday: [{ from: 240, to: 600 }] },
      ['monday'],
    ],
    [
      'a night over the end of the week',
      { ...noWeek, sunday: [{ from: 1200, to: 300 }], monday: [{ from: 240, to: 600 }] },
      ['sunday'],
    ],
    [
      'a night that is over in time',
      { ...noWeek, sunday: [{ from: 1200, to: 240 }], monday: [{ from: 240, to: 600 }] },
      [],
    ],
  ])('%s', (_, week, clashes) => {
    expect(clashesIn(week)).toEqual(clashes);
  });
});
