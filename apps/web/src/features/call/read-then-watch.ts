import { afterFirstView, isAfterFirstView } from '@sos/browser/live/after-first-view';
import type { CallListWatch, OwnCalls } from './watch-calls.ts';

export interface CallListFollow extends CallListWatch {
  /** How they stand now, which says nothing of whether anything newer will come. */
  readonly onRead: CallListWatch['onSessions'];
}

/** Follows a client's calls; for the first view they are read once, which brings far less code than listening. Returns the way to stop. */
export async function readThenWatch(
  own: OwnCalls,
  { onRead, onSessions, onError }: CallListFollow,
): Promise<() => void> {
  let isHeard = false;
  const read = async () => {
    const { readCalls } = await import('./read-calls.ts');
    const sessions = await readCalls(own);
    if (!isHeard) onRead(sessions);
  };
  // Without an answer the listener tells.
  if (!isAfterFirstView()) read().catch(() => undefined);
  await afterFirstView();
  const { watchCalls } = await import('./watch-calls.ts');
  const hear: CallListWatch['onSessions'] = (sessions) => {
    isHeard = true;
    onSessions(sessions);
  };
  return watchCalls(own, { onSessions: hear, onError });
}
