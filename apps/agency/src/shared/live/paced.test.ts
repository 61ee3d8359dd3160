import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paced } from './paced.ts';

const PAUSE = 10_000;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('acts at once, and for all that is asked meanwhile once after the pause', () => {
  const act = vi.fn<() => void>();
  const { ask } = paced(act);
  ask(PAUSE);
  expect(act).toHaveBeenCalledTimes(1);
  for (let times = 0; times < 30; times += 1) ask(PAUSE);
  vi.advanceTimersByTime(PAUSE - 1);
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(act).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(PAUSE);
  expect(act).toHaveBeenCalledTimes(2);
  ask(PAUSE);
  expect(act).toHaveBeenCalledTimes(3);
});

it('does nothing more once it is stopped, until it is asked anew', () => {
  const act = vi.fn<() => void>();
  const { ask, stop } = paced(act);
  ask(PAUSE);
  ask(PAUSE);
  stop();
  vi.advanceTimersByTime(2 * PAUSE);
  expect(act).toHaveBeenCalledTimes(1);
  ask(PAUSE);
  expect(act).toHaveBeenCalledTimes(2);
});
