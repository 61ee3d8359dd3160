import { watchOpen } from '@sos/browser/live/watch-open';
import { withMillis } from '@sos/browser/live/with-millis';
import { requestDocumentSchema } from '@sos/contracts/agencies';
import { browserPaths } from '@sos/contracts/browser-paths';
import { isSearching } from '@sos/domain/agencies/request';
import type { AgencyRequest } from '@sos/domain/agencies/request';

/** Far more than are open with one person at once. */
const MOST_OFFERS = 10;

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
  const own = { collection: browserPaths.bookingRequests(), field: 'offeredIds', value: uid, isListed: true } as const;
  return watchOpen(
    { ...own, also: { agencyId }, openWhileNull: 'endedAt', limit: MOST_OFFERS },
    (found) => {
      const offers = found.map(({ data }) => requestDocumentSchema.parse(withMillis(data)));
      onOffers(offers.filter(isSearching));
    },
    onError,
  );
}
