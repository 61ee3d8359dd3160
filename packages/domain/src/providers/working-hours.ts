import type { Instant } from '../shared/instant.ts';
import { addDays, type CalendarDay, dayIn, instantIn, weekdayOf } from '../shared/zoned-time.ts';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

export const DAY_MINUTES = 1440;
export const MOST_STRETCHES = 4;
export const MOST_HOLIDAYS = 60;

/** From one minute since midnight to another; over midnight when it does not end after it begins. 1440 is midnight at the end. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export type Week = Readonly<Record<Weekday, readonly Stretch[]>>;

/** When a provider works, by the clocks of their time zone. */
export interface WorkingHours {
  readonly week: Week;
  /** On a holiday nothing begins; what began the day before still goes on to its end. */
  readonly holidays: readonly CalendarDay[];
  readonly timeZone: string;
}

/** A time without a pause, its end excluded. */
export interface Opening {
  readonly from: Instant;
  readonly to: Instant;
}

export const noWeek: Week = {
  monday: [],
  tuesday: [],
  wednesday: [],
  thursday: [],
  friday: [],
  saturday: [],
  sunday: [],
};

/** The end in minutes since the midnight before the stretch. */
const endOf = ({ from, to }: Stretch) => (to > from ? to : to + DAY_MINUTES);

/** The weekdays with a stretch that is empty, or into which another one begins, be it the next day's. */
export function clashesIn(week: Week): Weekday[] {
  const all = weekdays.flatMap((day, index) =>
    week[day].map((stretch) => ({
      day,
      from: index * DAY_MINUTES + stretch.from,
      length: endOf(stretch) - stretch.from,
      isEmpty: stretch.from === stretch.to,
    })),
  );
  const clashing = all.filter(
    (one) => one.isEmpty || all.some((other) => other !== one && minutesAfter(one, other) < one.length),
  );
  return weekdays.filter((day) => clashing.some((each) => each.day === day));
}

const WEEK_MINUTES = weekdays.length * DAY_MINUTES;
/** How long after one begins another does, in a week that goes round. */
const minutesAfter = (one: { from: number }, other: { from: number }) =>
  (other.from - one.from + WEEK_MINUTES) % WEEK_MINUTES;

/** Whether any hours are set at all. */
export function hasHours(week: Week): boolean {
  return weekdays.some((day) => week[day].length > 0);
}

export function isWithinHours(hours: WorkingHours, instant: Instant): boolean {
  return openingAt(hours, instant) !== undefined;
}

/** The opening that an instant lies in. */
export function openingAt(hours: WorkingHours, instant: Instant): Opening | undefined {
  return openingsAround(hours, instant).find(({ from, to }) => from <= instant && instant < to);
}

/** The first opening that begins after an instant; null when none does, or none ever ends. */
export function nextOpening(hours: WorkingHours, instant: Instant): Opening | null {
  const today = dayIn(hours.timeZone, instant);
  // A free week follows every holiday at the latest, so nothing is found only where nothing is set.
  const horizon = weekdays.length * (hours.holidays.length + 2);
  for (let ahead = 0; ahead <= horizon; ahead++) {
    const day = addDays(today, ahead);
    if (stretchesOf(hours, day).length === 0) continue;
    const begins = openingsAround(hours, instantIn(hours.timeZone, day, DAY_MINUTES / 2));
    const next = begins.find(({ from }) => from > instant && !isWithinHours(hours, from - 1));
    if (next) return next;
  }
  return null;
}

function stretchesOf({ week, holidays }: WorkingHours, day: CalendarDay): readonly Stretch[] {
  const weekday = weekdays[weekdayOf(day)];
  return weekday === undefined || holidays.includes(day) ? [] : week[weekday];
}

/** The openings of the days around an instant, in order; those that follow each other without a pause are one. */
function openingsAround(hours: WorkingHours, instant: Instant): Opening[] {
  const day = dayIn(hours.timeZone, instant);
  const found = SPAN.flatMap((ahead) => openingsOf(hours, addDays(day, ahead)));
  return joined(found.toSorted((one, other) => one.from - other.from));
}
/** Enough for an opening to be known from its beginning to its end, unless it lasts for days. */
const SPAN = [-2, -1, 0, 1, 2];

function openingsOf(hours: WorkingHours, day: CalendarDay): Opening[] {
  const { timeZone } = hours;
  return stretchesOf(hours, day)
    .map((stretch) => ({
      from: instantIn(timeZone, day, stretch.from),
      to: instantIn(timeZone, day, endOf(stretch)),
    }))
    .filter(({ from, to }) => from < to);
}

function joined(openings: readonly Opening[]): Opening[] {
  const result: Opening[] = [];
  for (const opening of openings) {
    const last = result.at(-1);
    if (last && opening.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, opening.to) };
    else result.push(opening);
  }
  return result;
}
