import { reasonOf } from '@sos/browser/callable-client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aNotification } from '../../testing/a-notification.ts';
import { followNotifications } from './follow-notifications.ts';
import type { NotificationsState, NotificationWatch } from './follow-notifications.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function follow(watch?: () => Promise<() => void>) {
  const states: NotificationsState[] = [];
  const unsubscribe = vi.fn<() => void>();
  let to: NotificationWatch | undefined;
  const stop = followNotifications(
    watch ??
      (async (listener) => {
        to = listener;
        return unsubscribe;
      }),
    (state) => states.push(state),
  );
  return { states, stop, unsubscribe, speak: () => to?.onValues([aNotification()]), fail: () => to?.onError('gone') };
}

describe('notifications', () => {
  it('come as they are told, each time', () => {
    const { states, speak } = follow();
    speak();
    speak();
    expect(states).toEqual([1, 2].map(() => ({ status: 'ready', notifications: [aNotification()] })));
  });

  it('that do not come are said not to come, and are shown when they come after all', () => {
    const { states, speak } = follow();
    vi.advanceTimersByTime(9_999);
    expect(states).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(states.map((state) => state.status === 'failed' && reasonOf(state.error))).toEqual(['offline']);
    speak();
    expect(states.at(-1)?.status).toBe('ready');
  });

  it('that are refused, or whose listener cannot be loaded, have failed at once', async () => {
    const refused = follow();
    refused.fail();
    expect(refused.states).toEqual([{ status: 'failed', error: 'gone' }]);
    const unloaded = follow(() => Promise.reject(new Error('no connection')));
    await vi.advanceTimersByTimeAsync(0);
    expect(unloaded.states).toMatchObject([{ status: 'failed' }]);
  });

  it('are no longer told of once nobody looks, and the listener is let go', async () => {
    const { states, stop, speak, unsubscribe } = follow();
    stop();
    speak();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(states).toEqual([]);
    expect(unsubscribe).toHaveBeenCalledOnce();
  });
});
