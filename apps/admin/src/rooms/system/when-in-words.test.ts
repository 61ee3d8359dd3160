import { schedules } from '@sos/domain/system/schedules';
import { expect, it } from 'vitest';
import { whenInWords } from './when-in-words.ts';

const words = {
  say: (key: string, facts?: Readonly<Record<string, unknown>>) => [key, ...Object.values(facts ?? {})].join(' '),
  formats: 'en',
};

it.each([
  ['every 15 minutes', 'adminSystem.every.minutes 15'],
  ['every 6 hours', 'adminSystem.every.hours 6'],
  ['10 * * * *', 'adminSystem.hourly 10'],
  ['0 9 * * *', 'adminSystem.daily 09:00'],
  ['5 0 * * 1', 'adminSystem.weekly 00:05 Monday'],
  ['30 0 1 * *', 'adminSystem.monthly 1 00:30'],
  ['*/7 3-5 * * *', '*/7 3-5 * * *'],
])('%s is said as %s', (when, said) => {
  expect(whenInWords(when, words)).toBe(said);
});

it('every schedule that there is can be said', () => {
  const left = Object.values(schedules).filter((when) => whenInWords(when, words) === when);
  expect(left).toEqual([]);
});
