import { watchDocument } from '@sos/browser/live/watch-document';
import { withMillis } from '@sos/browser/live/with-millis';
import { favouritesDocumentSchema } from '@sos/contracts/favourites';
import { browserPaths } from '@sos/contracts/browser-paths';

/** Follows whom a person keeps. Returns the way to stop. */
export function watchFavourites(uid: string, onIds: (ids: ReadonlySet<string>) => void): Promise<() => void> {
  return watchDocument(browserPaths.favourites(uid), {
    read: (data) => favouritesDocumentSchema.parse(withMillis(data)),
    onValue: ({ favourites }) => onIds(new Set(favourites.map(({ providerId }) => providerId))),
    onError: () => undefined,
  });
}
