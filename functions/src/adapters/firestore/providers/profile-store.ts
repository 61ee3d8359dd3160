import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema, reviewSchema } from '@sos/contracts/providers';
import type { Query } from 'firebase-admin/firestore';
import type { PayableProfiles } from '../../../usecases/payments/ports.ts';
import type { ProfileQuery, Profiles } from '../../../usecases/providers/ports.ts';
import { db } from '../shared/db.ts';
import { parseDocument } from '../shared/documents.ts';

export function makeProfileStore(): Profiles {
  return {
    search: async (query) => {
      const found = await (await toQuery(query)).get();
      return found.docs.flatMap((snapshot) => {
        const profile = parseDocument(profileDocumentSchema, snapshot);
        return profile ? [{ id: snapshot.id, profile }] : [];
      });
    },
    find: async (id) => {
      const profile = parseDocument(profileDocumentSchema, await db().doc(paths.profile(id)).get());
      return profile && { id, profile };
    },
    reviews: async (id, limit) => {
      const found = await db()
        .collection(`${paths.profile(id)}/reviews`)
        .orderBy('createdAt', 'desc')
        .limit(limit)
        .get();
      return found.docs.flatMap((snapshot) => parseDocument(reviewSchema, snapshot) ?? []);
    },
  };
}

export function makePayableProfiles(): PayableProfiles {
  return { find: async (id) => parseDocument(profileDocumentSchema, await db().doc(paths.profile(id)).get()) };
}

async function toQuery({ kind, country, onlineNow, after, limit }: ProfileQuery): Promise<Query> {
  const profiles = db().collection(paths.profiles());
  let query = profiles.where('approval', '==', 'approved').where('visible', '==', true);
  if (kind) query = query.where('kind', '==', kind);
  if (country) query = query.where('countries', 'array-contains', country);
  if (onlineNow) query = query.where('availability', '==', 'available');
  query = query.orderBy('rank', 'desc').limit(limit);
  return after ? query.startAfter(await profiles.doc(after).get()) : query;
}
