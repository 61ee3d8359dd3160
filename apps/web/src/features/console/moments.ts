import { dayIn } from '@sos/domain/shared/zoned-time';

const clock = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;

export function isToday(timeZone: string, instant: number): boolean {
  return dayIn(timeZone, instant) === dayIn(timeZone, Date.now());
}

/** A time in a zone, with its weekday unless it is today. */
export function momentIn(formats: string, timeZone: string, instant: number): string {
  const format = new Intl.DateTimeFormat(formats, {
    timeZone,
    ...clock,
    ...(isToday(timeZone, instant) ? {} : { weekday: 'long' }),
  });
  return format.format(instant);
}
