import { useSyncExternalStore } from 'react';
import { readStored, writeStored } from '../stored.ts';

/** Who was last signed in here. A hint for the first paint; the server accepts only tokens. */
export interface Account {
  readonly uid: string;
  readonly name: string;
  readonly email: string;
}

const key = 'sos.account';
const storage = () => localStorage;
const listeners = new Set<() => void>();

function isAccount(value: unknown): value is Account {
  const fields = (value ?? {}) as Record<string, unknown>;
  return ['uid', 'name', 'email'].every((name) => typeof fields[name] === 'string');
}

function readHint(): Account | null {
  const stored = readStored(storage, key);
  return isAccount(stored) ? stored : null;
}

let account: Account | null | undefined;

export function currentAccount(): Account | null {
  account ??= readHint();
  return account;
}

export function rememberAccount(next: Account | null): void {
  account = next;
  writeStored(storage, key, next);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const fromOtherTab = (event: StorageEvent) => {
    if (event.key !== key && event.key !== null) return;
    account = readHint();
    listener();
  };
  listeners.add(listener);
  addEventListener('storage', fromOtherTab);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', fromOtherTab);
  };
}

export function useAccount(): Account | null {
  return useSyncExternalStore(subscribe, currentAccount);
}
