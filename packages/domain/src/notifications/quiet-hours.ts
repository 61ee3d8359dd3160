import type { Instant } from '../shared/instant.ts';

const MINUTE = 60_000;
const DAY_MINUTES = 1440;
/** Clocks are put back or forward between now and then; two steps are enough for one change. */
const STEPS = 3;

/** Each day from one minute to another, as minutes since midnight; over midnight when it ends before it begins. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** Whether the zone is one that IANA names. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** When the quiet hours that this instant lies in are over; the instant itself outside of them. */
export function afterQuietHours(instant: Instant, quiet: QuietHours, zone: string): Instant {
  let then = instant;
  for (let step = 0; step < STEPS && isQuiet(then, quiet, zone); step++) {
    const minutes = (quiet.to - minuteOfDay(then, zone) + DAY_MINUTES) % DAY_MINUTES;
    then = Math.floor(then / MINUTE) * MINUTE + minutes * MINUTE;
  }
  return then === instant ? instant : withoutOvershoot(then, quiet, zone);
}

/** Where clocks were put forward meanwhile, as many minutes were counted too many. */
function withoutOvershoot(then: Instant, { to }: QuietHours, zone: string): Instant {
  const earlier = then - ((minuteOfDay(then, zone) - to + DAY_MINUTES) % DAY_MINUTES) * MINUTE;
  return minuteOfDay(earlier, zone) === to ? earlier : then;
}

export function isQuiet(instant: Instant, { from, to }: QuietHours, zone: string): boolean {
  const minute = minuteOfDay(instant, zone);
  return from <= to ? from <= minute && minute < to : minute >= from || minute < to;
}

function minuteOfDay(instant: Instant, zone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  const [hour = '0', minute = '0'] = format.format(instant).split(':');
  return (Number(hour) % 24) * 60 + Number(minute);
}
