import { callFunction } from '@sos/browser/call-function';
import { afterFirstView } from '@sos/browser/live/after-first-view';
import { useCallback, useSyncExternalStore } from 'react';

interface Known {
  readonly uid: string;
  readonly ids: ReadonlySet<string>;
}
const none: ReadonlySet<string> = new Set();

let known: Known | null = null;
/** What was asked for and is not answered yet. */
let asked: ReadonlyMap<string, boolean> = new Map();
let stop: (() => void) | null = null;
const listeners = new Set<() => void>();

function tell(change: () => void): void {
  change();
  for (const listener of listeners) listener();
}

/** What another answer said of the person’s favourites. */
export function learnFavourites(uid: string, ids: ReadonlySet<string>): void {
  tell(() => void (known = { uid, ids }));
}

function learn(uid: string, ids: ReadonlySet<string>): void {
  if (known?.uid === uid) tell(() => void (known = { uid, ids }));
}

/** One listener serves every heart on the page. */
function follow(uid: string): () => void {
  let stopped = false;
  let unsubscribe: (() => void) | undefined;
  known = { uid, ids: known?.uid === uid ? known.ids : none };
  const listen = async () => {
    await afterFirstView();
    const { watchFavourites } = await import('./watch-favourites.ts');
    const end = await watchFavourites(uid, (ids) => learn(uid, ids));
    if (stopped) end();
    else unsubscribe = end;
  };
  // Without a listener the hearts stay as they were last known.
  listen().catch(() => undefined);
  return () => {
    stopped = true;
    unsubscribe?.();
  };
}

/** Tells of every change until the returned function is called. */
export function followFavourites(uid: string | undefined, listener: () => void): () => void {
  listeners.add(listener);
  if (uid !== undefined && (stop === null || known?.uid !== uid)) {
    stop?.();
    stop = follow(uid);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = null;
    known = null;
  };
}

export function isFavourite(uid: string | undefined, providerId: string): boolean {
  if (known === null || known.uid !== uid) return false;
  return asked.get(providerId) ?? known.ids.has(providerId);
}

function note(providerId: string, saved: boolean | null): void {
  const next = new Map(asked);
  if (saved === null) next.delete(providerId);
  else next.set(providerId, saved);
  tell(() => void (asked = next));
}

/** Whether the person keeps this provider, as far as is known, with what they have just pressed. */
export function useIsFavourite(uid: string | undefined, providerId: string): boolean {
  const follows = useCallback((listener: () => void) => followFavourites(uid, listener), [uid]);
  return useSyncExternalStore(follows, () => isFavourite(uid, providerId));
}

/** Shows the choice at once, and the former one again when it is refused. Throws CallableError. */
export async function saveFavourite(uid: string, providerId: string, saved: boolean): Promise<void> {
  note(providerId, saved);
  try {
    await callFunction('saveFavourite', { providerId, saved });
    if (known?.uid === uid) {
      const ids = new Set(known.ids);
      if (saved) ids.add(providerId);
      else ids.delete(providerId);
      learn(uid, ids);
    }
  } finally {
    note(providerId, null);
  }
}
