import { expect, it } from 'vitest';
import { isRecent, RECENT } from './recent-sign-in.ts';

it('a sign-in is of just now for ten minutes', () => {
  expect([isRecent(5, 5 + RECENT), isRecent(5, 6 + RECENT), isRecent(0, 10 * 60_000)]).toEqual([true, false, true]);
});
