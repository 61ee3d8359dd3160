import { afterFirstView, isAfterFirstView } from '@sos/browser/live/after-first-view';
import type { SessionDocument } from '@sos/contracts/calls';
import { isTerminal } from '@sos/domain/calls/session';
import type { CallListWatch, OwnCalls } from './watch-calls.ts';

type Sessions = readonly SessionDocument[];

export interface CallListFollow extends CallListWatch {
  /** How they stand now, which says nothing of whether anything newer will come. */
  readonly onRead: CallListWatch['onSessions'];
}

/**
 * Follows a client's calls; for the first view they are read once, which brings far less code than listening. What can no longer
 * change is not read again. Returns the way to stop.
 */
export async function readThenWatch(
  own: OwnCalls,
  { onRead, onSessions, onError }: CallListFollow,
): Promise<() => void> {
  let known: Sessions | null = null;
  let isListening = false;
  const read = async () => {
    const { readCalls } = await import('./read-calls.ts');
    const sessions = await readCalls(own);
    if (isListening) return;
    known = sessions;
    onRead(sessions);
  };
  // Without an answer the listener tells.
  if (!isAfterFirstView()) read().catch(() => undefined);
  await afterFirstView();
  const { watchCalls } = await import('./watch-calls.ts');
  isListening = true;
  const since = known && firstThatMayChange(known);
  const older = since === null ? [] : (known ?? []).filter(({ createdAt }) => createdAt < since);
  const hear: CallListWatch['onSessions'] = (sessions) => onSessions([...sessions, ...older].slice(0, own.limit));
  return watchCalls({ ...own, ...(since !== null && { since }) }, { onSessions: hear, onError });
}

/** When the oldest call was booked that may still change, or the instant after the newest of all; null where there is none. */
function firstThatMayChange(newestFirst: Sessions): number | null {
  const [newest] = newestFirst;
  const changing = newestFirst.findLast((session) => !isTerminal(session) || isUnsettled(session));
  return changing?.createdAt ?? (newest ? newest.createdAt + 1 : null);
}

const isUnsettled = ({ settlement }: SessionDocument) => settlement.decidedAt !== null && settlement.settledAt === null;
