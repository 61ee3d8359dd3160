import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followConsole } from './follow-console.ts';
import type { ConsoleWatch } from './follow-console.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function following() {
  const told: string[] = [];
  let watch: ConsoleWatch | undefined;
  let unsubscribed = 0;
  const stop = followConsole(
    async (to) => {
      watch = to;
      return () => void unsubscribed++;
    },
    { onNews: () => void told.push('news'), onHearing: (hearing) => void told.push(hearing) },
  );
  return {
    told,
    stop,
    hear: (state: string) => watch?.onState(state),
    fail: () => watch?.onError(new Error('cut off')),
    unsubscribed: () => unsubscribed,
  };
}

describe('the console', () => {
  it('asks once when the listener begins to hear, since what was asked before may have changed', () => {
    const { told, hear } = following();
    hear('offline');
    expect(told).toEqual(['live', 'news']);
  });

  it('asks at each change that the listener hears of, and at nothing else', () => {
    const { told, hear } = following();
    hear('offline');
    told.length = 0;
    hear('offline');
    hear('available');
    vi.advanceTimersByTime(120_000);
    expect(told.filter((each) => each === 'news')).toHaveLength(1);
    expect(told).not.toContain('asked');
  });

  it('asks from time to time while the listener is silent, until it speaks', () => {
    const { told, hear } = following();
    vi.advanceTimersByTime(3_999);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1 + 30_000);
    expect(told).toEqual(['asked', 'news', 'news', 'news']);
    hear('available');
    vi.advanceTimersByTime(60_000);
    expect(told.slice(4)).toEqual(['live', 'news']);
  });

  it('asks as soon as the listener is cut off, and says so once', () => {
    const { told, hear, fail } = following();
    hear('available');
    told.length = 0;
    fail();
    fail();
    expect(told).toEqual(['asked', 'news']);
  });

  it('stops', async () => {
    const { told, stop, hear, unsubscribed } = following();
    await vi.advanceTimersByTimeAsync(0);
    stop();
    hear('available');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([]);
    expect(unsubscribed()).toBe(1);
  });
});
