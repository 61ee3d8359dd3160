import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { thisDevice } from './push-device.ts';

const { calls, subscribe } = vi.hoisted(() => ({ calls: [] as unknown[], subscribe: vi.fn<() => Promise<string>>() }));
vi.mock('./subscribe.ts', () => ({ subscribe }));
vi.mock('../call-function.ts', () => ({ callFunction: async (...call: unknown[]) => void calls.push(call) }));

const PUSH = { appId: 'app', senderId: '1', vapidKey: 'key' };
let permission: string;

function openPage(config: object): void {
  const kept = new Map<string, string>();
  const asked = async () => permission;
  vi.stubGlobal('document', { getElementById: () => ({ textContent: JSON.stringify(config) }) });
  vi.stubGlobal('navigator', { serviceWorker: {} });
  vi.stubGlobal('Notification', { requestPermission: asked, permission: 'granted' });
  vi.stubGlobal('window', { PushManager: {}, Notification: {} });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
}

beforeEach(() => {
  permission = 'granted';
  subscribe.mockReset();
  subscribe.mockResolvedValue('a-token-of-a-telephone');
  openPage({ push: PUSH });
});
afterEach(() => {
  calls.splice(0);
  vi.unstubAllGlobals();
});

describe('this device', () => {
  it('is offered where the deployment has its keys and the browser can', () => {
    expect(thisDevice.isOffered()).toBe(true);
    openPage({ push: null });
    expect(thisDevice.isOffered()).toBe(false);
    openPage({ push: PUSH });
    vi.stubGlobal('window', { Notification: {} });
    expect(thisDevice.isOffered()).toBe(false);
  });

  it('is added and removed by its own token', async () => {
    expect(await thisDevice.add()).toBe('added');
    expect(thisDevice.isAdded()).toBe(true);
    await thisDevice.remove();
    expect(thisDevice.isAdded()).toBe(false);
    const token = 'a-token-of-a-telephone';
    expect(calls).toEqual([
      ['savePushToken', { token }],
      ['removePushToken', { token }],
    ]);
  });

  it('is not asked for where the browser forbids it', async () => {
    permission = 'denied';
    expect(await thisDevice.add()).toBe('blocked');
    expect(subscribe).not.toHaveBeenCalled();
    expect(calls).toEqual([]);
  });

  it('counts as added only once the server knows it', async () => {
    subscribe.mockRejectedValue(new Error('the push service does not answer'));
    await expect(thisDevice.add()).rejects.toThrow('does not answer');
    expect(thisDevice.isAdded()).toBe(false);
    await thisDevice.remove();
    expect(calls).toEqual([]);
  });
});
