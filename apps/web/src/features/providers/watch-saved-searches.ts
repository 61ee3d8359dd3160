import { watchDocument } from '@sos/browser/live/watch-document';
import { withMillis } from '@sos/browser/live/with-millis';
import { browserPaths } from '@sos/contracts/browser-paths';
import { savedSearchesDocumentSchema } from '@sos/contracts/search';
import type { SavedSearch } from '@sos/domain/search/saved-searches';

/** Follows what a person keeps. Returns the way to stop. */
export function watchSavedSearches(
  uid: string,
  onSearches: (searches: readonly SavedSearch[]) => void,
): Promise<() => void> {
  return watchDocument(browserPaths.savedSearches(uid), {
    read: (data) => savedSearchesDocumentSchema.parse(withMillis(data)),
    onValue: ({ searches }) => onSearches(searches),
    onError: () => undefined,
  });
}
