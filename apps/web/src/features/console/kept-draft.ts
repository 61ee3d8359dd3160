import { readStored, writeStored } from '@sos/browser/stored';
import { useEffect, useState } from 'react';

const storage = () => sessionStorage;

/**
 * What somebody has changed and not saved, kept through a reload of this tab. `since` names what it was changed from: a
 * draft of something else is forgotten.
 */
export function useKeptDraft<T extends object>(key: string, since: string, saved: T) {
  const name = `sos.draft.${key}`;
  const [draft, setDraft] = useState<T | null>(() => draftIn<T>(readStored(storage, name), since));
  useEffect(() => writeStored(storage, name, draft && { since, draft }), [name, since, draft]);
  return { value: draft ?? saved, isChanged: draft !== null, change: setDraft, discard: () => setDraft(null) };
}

function draftIn<T extends object>(stored: unknown, since: string): T | null {
  const kept = (stored ?? {}) as { readonly since?: unknown; readonly draft?: unknown };
  // This app alone writes under the key.
  return kept.since === since && typeof kept.draft === 'object' ? (kept.draft as T | null) : null;
}
