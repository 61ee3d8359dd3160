import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from './stored.ts';

/** One value that this device remembers and all its tabs share. */
export interface Remembered<T> {
  readonly current: () => T | null;
  readonly remember: (value: T | null) => void;
  readonly use: () => T | null;
}

const storage = () => localStorage;
/** What a page that is drawn beforehand remembers. */
const nothing = () => null;

/** What is stored and not such a value counts as nothing. */
export function remembered<T>(key: string, isSuch: (value: unknown) => value is T): Remembered<T> {
  const listeners = new Set<() => void>();
  const read = (): T | null => {
    const stored = readStored(storage, key);
    return isSuch(stored) ? stored : null;
  };
  let known: T | null | undefined;
  const current = () => (known ??= read());
  const subscribe = (listener: () => void) => {
    const fromOtherTab = (event: StorageEvent) => {
      if (event.key !== key && event.key !== null) return;
      known = read();
      listener();
    };
    listeners.add(listener);
    addEventListener('storage', fromOtherTab);
    return () => {
      listeners.delete(listener);
      removeEventListener('storage', fromOtherTab);
    };
  };
  return {
    current,
    remember: (value) => {
      known = value;
      writeStored(storage, key, value);
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, current, nothing),
  };
}
