import { favouritesDocumentSchema } from '@sos/contracts/favourites';
import { paths } from '@sos/contracts/paths';
import type { Favourites } from '../../../usecases/favourites/ports.ts';
import { documentsOf } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

export const favouriteDocuments = documentsOf(favouritesDocumentSchema, paths.favourites);

/** Favourites, one document for each person. */
export function makeFavouriteStore(): Favourites {
  return {
    of: async (uid) => (await favouriteDocuments.read(uid))?.favourites ?? [],
    change: (uid, decide) =>
      optimistically(async (desk) => {
        const ref = favouriteDocuments.ref(uid);
        const [stored] = await desk.read(ref);
        const before = stored && favouriteDocuments.parse(stored);
        const favourites = decide(before?.favourites ?? []);
        if (before) favouriteDocuments.update(desk, ref, { before, after: { ...before, favourites } });
        else if (favourites.length > 0) favouriteDocuments.create(desk, ref, { favourites });
      }),
  };
}
