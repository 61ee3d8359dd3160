import type { OpenDocument } from '@sos/browser/live/watch-open';
import { withMillis } from '@sos/browser/live/with-millis';
import { memberDocumentSchema, requestDocumentSchema } from '@sos/contracts/agencies';
import { browserPaths } from '@sos/contracts/browser-paths';
import type { AgencyWatch } from './agency-state.ts';
import type { Member } from './member.ts';

/** As many as an agency may have. */
const MOST_MEMBERS = 500;
/** Older ones are in nobody's way. */
const SHOWN_REQUESTS = 100;

/** Follows the members of an agency and its requests. Returns the way to stop. */
export async function watchAgency(id: string, { onMembers, onRequests, onError }: AgencyWatch): Promise<() => void> {
  // Apart, so that Firestore's library and ours to read documents load side by side.
  const [{ watchNewest }, { watchOpen }] = await Promise.all([
    import('@sos/browser/live/watch-newest'),
    import('@sos/browser/live/watch-open'),
  ]);
  const own = { field: 'agencyId', value: id } as const;
  const members = { ...own, collection: browserPaths.agencyMembers(), openWhileNull: 'leftAt', limit: MOST_MEMBERS };
  const requests = { ...own, collection: browserPaths.bookingRequests(), newestBy: 'createdAt', limit: SHOWN_REQUESTS };
  const stops = await Promise.all([
    watchOpen(members, (found) => onMembers(found.flatMap(memberOf)), onError),
    watchNewest(requests, {
      read: (_id, data) => requestDocumentSchema.parse(data),
      onValues: onRequests,
      onError,
    }),
  ]);
  return () => {
    for (const stop of stops) stop();
  };
}

/** None for what a newer release has written and this one cannot read. */
function memberOf({ id, data }: OpenDocument): readonly Member[] {
  const { success, data: member } = memberDocumentSchema.safeParse(withMillis(data));
  return success ? [{ id, ...member }] : [];
}
