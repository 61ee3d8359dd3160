import { dayIn } from '@sos/domain/shared/zoned-time';

const clock = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;

/** A time in a zone, with its weekday unless it is today. */
export function momentIn(language: string, timeZone: string, instant: number, now = Date.now()): string {
  const isToday = dayIn(timeZone, instant) === dayIn(timeZone, now);
  const format = new Intl.DateTimeFormat(language, { timeZone, ...clock, ...(isToday ? {} : { weekday: 'long' }) });
  return format.format(instant);
}

export function dateIn(language: string, timeZone: string, instant: number): string {
  return new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(instant);
}
