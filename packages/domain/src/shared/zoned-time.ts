import type { Instant } from './instant.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** A day of the calendar as `2026-03-29`; of no time zone by itself. */
export type CalendarDay = string;

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that the calendar has. */
export function isCalendarDay(text: string): boolean {
  if (!dayPattern.test(text)) return false;
  const midnight = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight) && dayOf(midnight) === text;
}

/** The day that many days later. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayOf(Date.parse(`${day}T00:00:00Z`) + days * DAY);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Which day it is in a time zone. */
export function dayIn(zone: string, instant: Instant): CalendarDay {
  return dayOf(instant + offsetOf(zone, instant));
}

/**
 * When the clocks of a zone show that many minutes since midnight of a day. A time that they show twice is the first of
 * the two; one that they leap over is as much later as they leap.
 */
export function instantIn(zone: string, day: CalendarDay, minutes: number): Instant {
  const asIfUtc = Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE;
  const before = offsetOf(zone, asIfUtc - DAY);
  const after = offsetOf(zone, asIfUtc + DAY);
  const fits = [before, after]
    .map((offset) => asIfUtc - offset)
    .filter((each) => each + offsetOf(zone, each) === asIfUtc);
  return fits.length > 0 ? Math.min(...fits) : asIfUtc - before;
}

const dayOf = (asUtc: number): CalendarDay => new Date(asUtc).toISOString().slice(0, 10);

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format takes longer to make than to use. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}

/** How far the clocks of a zone are ahead of UTC, in ms. */
function offsetOf(zone: string, instant: Instant): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const parts = new Map(
    formatIn(zone)
      .formatToParts(whole)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - whole;
}
