import { readStored, writeStored } from '../stored.ts';

/** App Check's word; `first.js` takes it from the same place before the app is there. */
export interface KeptToken {
  readonly token: string;
  /** Milliseconds since the epoch, a while before it ends. */
  readonly until: number;
}

const storage = () => localStorage;
const KEY = 'sos.app';

/** Null where there is none that is good for a while yet. */
export function keptToken(): KeptToken | null {
  const stored = readStored(storage, KEY) as Partial<KeptToken> | null;
  const { token, until } = stored ?? {};
  return typeof token === 'string' && typeof until === 'number' && until > Date.now() ? { token, until } : null;
}

export function keepToken(token: KeptToken | null): void {
  writeStored(storage, KEY, token);
}
