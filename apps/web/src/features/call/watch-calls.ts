import { watchNewest } from '@sos/browser/live/watch-newest';
import { browserPaths } from '@sos/contracts/browser-paths';
import { sessionDocumentSchema } from '@sos/contracts/calls';
import type { SessionDocument } from '@sos/contracts/calls';

export interface OwnCalls {
  readonly uid: string;
  readonly limit: number;
}

/** Calls booked at that instant, in milliseconds, or later; all of them without it. */
interface CallsSince extends OwnCalls {
  readonly since?: number | undefined;
}

export interface CallListWatch {
  readonly onSessions: (sessions: readonly SessionDocument[]) => void;
  readonly onError: (error: unknown) => void;
}

/** Follows the newest calls of a client. Returns the way to stop. */
export function watchCalls(
  { uid, limit, since }: CallsSince,
  { onSessions, onError }: CallListWatch,
): Promise<() => void> {
  const own = {
    collection: browserPaths.sessions(),
    field: 'clientId',
    value: uid,
    newestBy: 'createdAt',
    since,
    limit,
  } as const;
  const read = (_id: string, data: unknown) => sessionDocumentSchema.parse(data);
  return watchNewest(own, { read, onValues: onSessions, onError });
}
