import { watchNewest } from '@sos/browser/live/watch-newest';
import { requestDocumentSchema } from '@sos/contracts/agencies';
import { browserPaths } from '@sos/contracts/browser-paths';
import { isSearching } from '@sos/domain/agencies/request';
import type { AgencyRequest } from '@sos/domain/agencies/request';

/** Far more than are open with one person at once. */
const NEWEST = 10;

export interface Asked {
  readonly uid: string;
  readonly agencyId: string;
}

/** Follows the requests that a member was asked about and that somebody can still accept. Returns the way to stop. */
export function watchOffers(
  { uid, agencyId }: Asked,
  onOffers: (offers: readonly AgencyRequest[]) => void,
  onError: (error: unknown) => void,
): Promise<() => void> {
  return watchNewest(
    {
      collection: browserPaths.bookingRequests(),
      field: 'agencyId',
      value: agencyId,
      listed: { field: 'offeredIds', value: uid },
      newestBy: 'createdAt',
      limit: NEWEST,
    },
    {
      read: (_id, data) => requestDocumentSchema.parse(data),
      onValues: (requests) => onOffers(requests.filter(isSearching)),
      onError,
    },
  );
}
