import { isTerminal, sessionStatuses } from '@sos/domain/calls/session';
import type { SessionDocument } from '@sos/contracts/calls';
import { readStored, writeStored } from '@sos/browser/stored';

interface Known {
  readonly uid: string;
  readonly sessions: readonly SessionDocument[];
}

/** Enough for a page, and small enough for any browser's store. */
const mostKept = 20;
const storage = () => localStorage;
const key = 'sos.calls';

function isKnown(value: unknown): value is Known {
  const { uid, sessions } = (value ?? {}) as Partial<Known>;
  return typeof uid === 'string' && Array.isArray(sessions) && sessions.every(isReadable);
}

const isReadable = (session: Partial<SessionDocument> | null) =>
  typeof session?.id === 'string' && sessionStatuses.some((status) => status === session.status);

/** The calls as this device last saw them, for reading without a connection; null when they are another person's. */
export function knownCalls(uid: string): readonly SessionDocument[] | null {
  const known = readStored(storage, key);
  return isKnown(known) && known.uid === uid ? known.sessions : null;
}

/** Only what is over is kept: the state of a call that goes on would be wrong soon. */
export function rememberCalls(uid: string, sessions: readonly SessionDocument[]): void {
  writeStored(storage, key, { uid, sessions: sessions.filter(isTerminal).slice(0, mostKept) });
}
