import { virtualTime } from '@sos/clock/clock-state';
import { expect, it } from 'vitest';
import { signInClock } from './auth-clock.ts';

const HOUR = 3_600_000;

it('follows a leap of the world’s clock', () => {
  const after = signInClock({ virtualBase: 13 * HOUR, realBase: HOUR, rate: 1 }, { own: HOUR, real: HOUR });
  expect(virtualTime(after, HOUR)).toBe(13 * HOUR);
  expect(virtualTime(after, 2 * HOUR)).toBe(14 * HOUR);
});

it('goes on while the world’s clock stands, and never back', () => {
  const standing = { virtualBase: 2 * HOUR, realBase: HOUR, rate: 0 };
  const after = signInClock(standing, { own: 5 * HOUR, real: HOUR });
  expect(virtualTime(after, HOUR)).toBe(5 * HOUR);
  expect(virtualTime(after, HOUR + 1000)).toBe(5 * HOUR + 1000);
});
