import { CronExpressionParser } from 'cron-parser';

const INTERVAL = /^every\s+(?:(\d+)\s+)?(minute|min|hour)s?$/i;
const UNIT_MS = { minute: 60_000, min: 60_000, hour: 3_600_000 } as const;

/**
 * The next instant (ms) after `after` of an App Engine interval (`every 30 minutes`) or a unix-cron expression in a
 * time zone. Intervals are counted from the epoch, so that they do not depend on when the host was started. Throws for
 * what is neither.
 */
export function nextRun(schedule: string, timeZone: string, after: number): number {
  const interval = intervalMs(schedule);
  if (interval !== undefined) return (Math.floor(after / interval) + 1) * interval;
  return CronExpressionParser.parse(schedule, { currentDate: after, tz: timeZone }).next().getTime();
}

function intervalMs(schedule: string): number | undefined {
  const match = INTERVAL.exec(schedule.trim());
  if (!match) return undefined;
  const [, count = '1', unit = ''] = match;
  const step = UNIT_MS[unit.toLowerCase() as keyof typeof UNIT_MS] * Number(count);
  if (step === 0) throw new Error(`The schedule "${schedule}" has no length.`);
  return step;
}
