import { aSession } from '@sos/domain/testing/a-session';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followCalls } from './follow-calls.ts';
import type { CallsState } from './follow-calls.ts';
import type { CallListWatch } from './watch-calls.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function following() {
  let listener: CallListWatch | undefined;
  const states: Partial<CallsState>[] = [];
  const unsubscribe = vi.fn<() => void>();
  const stop = followCalls(
    async (to) => {
      listener = to;
      return unsubscribe;
    },
    (state) => void states.push(state),
  );
  return { states, stop, unsubscribe, speak: () => listener?.onSessions([aSession()]) };
}

it('tells of silence after ten seconds, and still of what comes later', async () => {
  const { states, speak } = following();
  await vi.advanceTimersByTimeAsync(9_999);
  expect(states).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(states).toMatchObject([{ error: { reason: 'offline' } }]);
  speak();
  expect(states[1]).toEqual({ sessions: [aSession()], error: null });
});

it('tells nothing once it was stopped', async () => {
  const { states, stop, speak, unsubscribe } = following();
  stop();
  speak();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(states).toEqual([]);
  expect(unsubscribe).toHaveBeenCalledOnce();
});
