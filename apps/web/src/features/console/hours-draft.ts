import { clashesIn, hasHours, nextOpening, weekdays } from '@sos/domain/providers/working-hours';
import type { Stretch, Week, Weekday } from '@sos/domain/providers/working-hours';
import type { Own } from './queries.ts';

/** What the editor of hours holds; times as the inputs write them, `09:00`. */
export interface HoursDraft {
  readonly week: Readonly<Record<Weekday, readonly TimePair[]>>;
  readonly holidays: readonly string[];
  readonly opensByItself: boolean;
  readonly timeZone: string;
}
export interface TimePair {
  readonly from: string;
  readonly to: string;
}

const DAY_MINUTES = 1440;
const officeHours: TimePair = { from: '09:00', to: '18:00' };

export function draftOf({ hours, timeZone }: Own['switch']): HoursDraft {
  return {
    week: mapWeek((day) => hours.week[day].map(({ from, to }) => ({ from: timeOf(from), to: timeOf(to) }))),
    holidays: hours.holidays,
    opensByItself: hours.opensByItself,
    timeZone,
  };
}

/** Midnight at the end of a day is written as any other. */
function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

function minutesOf(time: string): number {
  const [hours = Number.NaN, minutes = Number.NaN] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function stretchOf({ from, to }: TimePair): Stretch {
  return { from: minutesOf(from), to: minutesOf(to) || DAY_MINUTES };
}

/** The days that cannot be kept as they are: a time is missing, or stretches meet. */
export function wrongDays({ week }: HoursDraft): Weekday[] {
  const incomplete = weekdays.filter((day) => week[day].some(({ from, to }) => from === '' || to === ''));
  return incomplete.length > 0 ? incomplete : clashesIn(weekOf(week));
}

export const isOvernight = (pair: TimePair) =>
  pair.from !== '' && pair.to !== '' && stretchOf(pair).to < stretchOf(pair).from;

function weekOf(week: HoursDraft['week']): Week {
  return mapWeek((day) => week[day].map(stretchOf));
}

/** What the server is asked to keep. */
export function hoursOf(draft: HoursDraft) {
  const stretches = (day: Weekday) => [...weekOf(draft.week)[day]];
  const week = mapWeek(stretches);
  return {
    week,
    holidays: [...draft.holidays],
    timeZone: draft.timeZone,
    // Without hours nothing opens.
    opensByItself: draft.opensByItself && hasHours(week),
  };
}

/** When somebody who is offline now is back, as clients are told; null without hours or where they cannot be read. */
export function nextOnline(draft: HoursDraft, now: number): number | null {
  if (wrongDays(draft).length > 0) return null;
  const { week, holidays, timeZone } = hoursOf(draft);
  return nextOpening({ week, holidays, timeZone }, now)?.from ?? null;
}

/** A day with one stretch more, which begins where the last one ends. */
export function withStretch(pairs: readonly TimePair[]): readonly TimePair[] {
  const last = pairs.at(-1);
  return [...pairs, last ? { from: last.to, to: '' } : officeHours];
}

export function withDay(draft: HoursDraft, day: Weekday, pairs: readonly TimePair[]): HoursDraft {
  return { ...draft, week: { ...draft.week, [day]: pairs } };
}

export function copiedToAll(draft: HoursDraft, day: Weekday): HoursDraft {
  return { ...draft, week: mapWeek(() => draft.week[day]) };
}

export function withHoliday(draft: HoursDraft, holiday: string): HoursDraft {
  return { ...draft, holidays: [...new Set([...draft.holidays, holiday])].toSorted() };
}

export function withoutHoliday(draft: HoursDraft, holiday: string): HoursDraft {
  return { ...draft, holidays: draft.holidays.filter((each) => each !== holiday) };
}

function mapWeek<T>(of: (day: Weekday) => T): Record<Weekday, T> {
  return {
    monday: of('monday'),
    tuesday: of('tuesday'),
    wednesday: of('wednesday'),
    thursday: of('thursday'),
    friday: of('friday'),
    saturday: of('saturday'),
    sunday: of('sunday'),
  };
}
