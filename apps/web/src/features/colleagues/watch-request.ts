import { watchNewest } from '@sos/browser/live/watch-newest';
import { requestDocumentSchema } from '@sos/contracts/agencies';
import { browserPaths } from '@sos/contracts/browser-paths';
import type { AgencyRequest } from '@sos/domain/agencies/request';

/** Far more than a client has of them at once. */
const NEWEST = 20;

export interface RequestWatch {
  readonly uid: string;
  readonly requestId: string;
}

/**
 * Follows one request of a client, also before it is there: a call that nobody answered asks the colleagues a moment later. Tells
 * null while it is not among theirs. Returns the way to stop.
 */
export function watchRequest(
  { uid, requestId }: RequestWatch,
  onRequest: (request: AgencyRequest | null) => void,
  onError: (error: unknown) => void,
): Promise<() => void> {
  return watchNewest(
    {
      collection: browserPaths.bookingRequests(),
      field: 'clientId',
      value: uid,
      newestBy: 'createdAt',
      limit: NEWEST,
    },
    {
      read: (_id, data) => requestDocumentSchema.parse(data),
      onValues: (requests) => onRequest(requests.find(({ id }) => id === requestId) ?? null),
      onError,
    },
  );
}
