import { callFunction } from '../call-function.ts';
import { readStored, writeStored } from '../stored.ts';

/** What FCM must know of this deployment; a page without it does not offer messages on devices. */
interface PushConfig {
  readonly appId: string;
  readonly senderId: string;
  readonly vapidKey: string;
}

const storage = () => localStorage;
const key = 'sos.pushToken';

function pushConfig(): PushConfig | null {
  const text = document.getElementById('app-config')?.textContent ?? 'null';
  return (JSON.parse(text) as { push?: PushConfig | null } | null)?.push ?? null;
}

/** This device as somewhere that people are told; `add` says `blocked` when the browser does not let us. */
export interface Device {
  /** Whether this deployment sends messages to devices at all. */
  readonly isConfigured: () => boolean;
  readonly isOffered: () => boolean;
  readonly isAdded: () => boolean;
  readonly add: () => Promise<'added' | 'blocked'>;
  readonly remove: () => Promise<void>;
}

export const thisDevice: Device = {
  isConfigured: () => pushConfig() !== null,
  isOffered: () =>
    pushConfig() !== null && 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window,
  isAdded: () => typeof readStored(storage, key) === 'string' && Notification.permission === 'granted',
  add: async () => {
    const push = pushConfig();
    if (!push || (await Notification.requestPermission()) !== 'granted') return 'blocked';
    const { subscribe } = await import('./subscribe.ts');
    const token = await subscribe(push);
    await callFunction('savePushToken', { token });
    writeStored(storage, key, token);
    return 'added';
  },
  remove: async () => {
    const token = readStored(storage, key);
    if (typeof token === 'string') await callFunction('removePushToken', { token });
    writeStored(storage, key, null);
  },
};
