import { defaultCallRules } from '@sos/domain/calls/session';
import { expect, it } from 'vitest';
import { storySchema } from '../story.ts';
import { lulls } from './pass-time.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const story = (more: object) => storySchema.parse({ name: 'small', people: {}, bookings: {}, ...more });
const sees = (at: number) => ({ do: 'run', at, schedule: 'recoverCalls' });

it('a story of an hour has no lull', () => {
  expect(lulls(story({ acts: [sees(3600)] }))).toEqual([]);
});

it('passes the days between what is told, from an hour after one thing to five minutes before the next', () => {
  const acts = [sees((10 * DAY) / 1000), sees((3 * DAY) / 1000), sees((3 * DAY) / 1000 + 60)];
  const [first, second, ...others] = lulls(story({ acts }));
  expect(first).toEqual({ from: defaultCallRules.dialDelay * 1000 + HOUR, until: 3 * DAY - HOUR / 12 });
  expect(second).toEqual({ from: 3 * DAY + 60_000 + HOUR, until: 10 * DAY - HOUR / 12 });
  expect(others).toEqual([]);
});

it('leaves two hours before a call that is days away', () => {
  const rules = { dialDelay: (4 * DAY) / 1000 };
  expect(lulls(story({ rules }))).toEqual([{ from: HOUR, until: 4 * DAY - 2 * HOUR }]);
});
