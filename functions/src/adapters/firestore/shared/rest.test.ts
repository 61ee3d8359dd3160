import { Timestamp } from 'firebase-admin/firestore';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { restBy } from './rest.ts';

const NOW = Date.UTC(2026, 0, 5, 12);
const rest = restBy({ now: () => NOW });
const rested = vi.fn<() => void>();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  rested.mockReset();
});

it.each([
  ['a second from when it was written', NOW - 300, 700],
  ['a second by our clock, whatever the clock of the database says', NOW + 60_000, 1000],
])('lasts %s', async (_, written, left) => {
  void rest(Timestamp.fromMillis(written)).then(rested);
  await vi.advanceTimersByTimeAsync(left - 1);
  expect(rested).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(rested).toHaveBeenCalled();
});

it('is over after a second', async () => {
  await rest(Timestamp.fromMillis(NOW - 1000));
  expect(vi.getTimerCount()).toBe(0);
});
