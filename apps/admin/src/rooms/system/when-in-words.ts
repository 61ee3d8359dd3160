import type { Say } from '../../shared/words.ts';

interface Words {
  readonly say: Say;
  readonly formats: string;
}
const every = /^every (\d+) (minutes|hours)$/;
const cron = /^(\d+) (\d+|\*) (\d+|\*) \* (\d|\*)$/;

/** When a schedule runs, in words; what is written in another way stays as it is written. */
export function whenInWords(when: string, words: Words): string {
  const [, count, unit] = every.exec(when) ?? [];
  if (count) {
    const said = new Intl.NumberFormat(words.formats).format(Number(count));
    return words.say(unit === 'hours' ? 'adminSystem.every.hours' : 'adminSystem.every.minutes', { count: said });
  }
  const [, minute, hour, day, weekday] = cron.exec(when) ?? [];
  return minute && hour && day && weekday ? atTimes({ minute, hour, day, weekday }, words) : when;
}

interface Times {
  readonly minute: string;
  readonly hour: string;
  readonly day: string;
  readonly weekday: string;
}

function atTimes({ minute, hour, day, weekday }: Times, { say, formats }: Words): string {
  if (hour === '*') return say('adminSystem.hourly', { minute: minute.padStart(2, '0') });
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  if (day !== '*') return say('adminSystem.monthly', { day, time });
  if (weekday === '*') return say('adminSystem.daily', { time });
  return say('adminSystem.weekly', { time, day: dayName(Number(weekday), formats) });
}

/** The first of June 2025 was a Sunday. */
function dayName(weekday: number, formats: string): string {
  const named = new Intl.DateTimeFormat(formats, { weekday: 'long', timeZone: 'UTC' });
  return named.format(Date.UTC(2025, 5, 1 + weekday));
}
