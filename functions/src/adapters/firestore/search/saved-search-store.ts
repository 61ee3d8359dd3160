import { paths } from '@sos/contracts/paths';
import { savedSearchesDocumentSchema } from '@sos/contracts/search';
import type { SavedSearches } from '../../../usecases/search/ports.ts';
import { documentsOf } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

export const savedSearchDocuments = documentsOf(savedSearchesDocumentSchema, paths.savedSearches);

/** Saved searches, one document for each person. */
export function makeSavedSearchStore(): SavedSearches {
  return {
    of: async (uid) => (await savedSearchDocuments.read(uid))?.searches ?? [],
    change: (uid, decide) =>
      optimistically(async (desk) => {
        const ref = savedSearchDocuments.ref(uid);
        const [stored] = await desk.read(ref);
        const before = stored && savedSearchDocuments.parse(stored);
        const searches = decide(before?.searches ?? []);
        if (before) savedSearchDocuments.update(desk, ref, { before, after: { ...before, searches } });
        else if (searches.length > 0) savedSearchDocuments.create(desk, ref, { searches });
      }),
  };
}
