import { aSession } from '@sos/domain/testing/a-session';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followCalls } from './follow-calls.ts';
import type { CallsState } from './follow-calls.ts';
import type { CallListFollow } from './read-then-watch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function following() {
  let listener: CallListFollow | undefined;
  const states: Partial<CallsState>[] = [];
  const unsubscribe = vi.fn<() => void>();
  const stop = followCalls(
    async (to) => {
      listener = to;
      return unsubscribe;
    },
    (state) => void states.push(state),
  );
  return {
    states,
    stop,
    unsubscribe,
    speak: () => listener?.onSessions([aSession()]),
    show: () => listener?.onRead([aSession()]),
  };
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

it('shows what was read once, and still tells of the listener’s silence', async () => {
  const { states, show } = following();
  show();
  expect(states).toEqual([{ sessions: [aSession()] }]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(states[1]).toMatchObject({ error: { reason: 'offline' } });
});

it('tells nothing once it was stopped', async () => {
  const { states, stop, speak, show, unsubscribe } = following();
  stop();
  show();
  speak();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(states).toEqual([]);
  expect(unsubscribe).toHaveBeenCalledOnce();
});
