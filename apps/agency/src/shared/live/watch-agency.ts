import { memberDocumentSchema, requestDocumentSchema } from '@sos/contracts/agencies';
import { browserPaths } from '@sos/contracts/browser-paths';
import type { AgencyWatch } from './agency-state.ts';

/** As many as an agency may have. */
const MOST_MEMBERS = 500;
/** Older ones are in nobody's way. */
const SHOWN_REQUESTS = 100;

/** Follows the members of an agency and its requests. Returns the way to stop. */
export async function watchAgency(id: string, { onMembers, onRequests, onError }: AgencyWatch): Promise<() => void> {
  // Apart, so that Firestore's library and ours to read documents load side by side.
  const { watchNewest } = await import('@sos/browser/live/watch-newest');
  const own = { field: 'agencyId', value: id } as const;
  const stops = await Promise.all([
    watchNewest(
      { ...own, collection: browserPaths.agencyMembers(), newestBy: 'joinedAt', limit: MOST_MEMBERS },
      { read: (uid, data) => ({ id: uid, ...memberDocumentSchema.parse(data) }), onValues: onMembers, onError },
    ),
    watchNewest(
      { ...own, collection: browserPaths.bookingRequests(), newestBy: 'createdAt', limit: SHOWN_REQUESTS },
      { read: (_id, data) => requestDocumentSchema.parse(data), onValues: onRequests, onError },
    ),
  ]);
  return () => {
    for (const stop of stops) stop();
  };
}
