import type { SessionDocument } from '@sos/contracts/calls';
import { browserPaths } from '@sos/contracts/browser-paths';
import { watchDocument } from '@sos/browser/live/watch-document';
import { sessionFromFirestore } from './from-firestore.ts';

export interface SessionWatch {
  readonly onSession: (session: SessionDocument) => void;
  readonly onError: (error: unknown) => void;
}

/** Follows one session as it changes. Returns the way to stop. */
export function watchSession(sessionId: string, { onSession, onError }: SessionWatch): Promise<() => void> {
  return watchDocument(browserPaths.session(sessionId), { read: sessionFromFirestore, onValue: onSession, onError });
}
