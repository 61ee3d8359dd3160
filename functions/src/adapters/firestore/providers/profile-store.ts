import { paths } from '@sos/contracts/paths';
import { reviewDocumentSchema } from '@sos/contracts/providers';
import type { Query } from 'firebase-admin/firestore';
import type { PayableProfiles } from '../../../usecases/payments/ports.ts';
import type { ProfileQuery, Profiles } from '../../../usecases/providers/ports.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt } from '../shared/documents.ts';
import { keptOf, refsOf } from './kept-profiles.ts';
import { profileDocuments } from './profile-documents.ts';

const reviewDocuments = documentsOf(reviewDocumentSchema, paths.profileReview);

export function makeProfileStore(report: ReportCorrupt): Profiles {
  return {
    search: async (query) => {
      const asked = await toQuery(query);
      if (!asked) return undefined;
      const { docs } = await asked.get();
      const listed = await profileDocuments.list(docs, report);
      const profiles = listed.map(({ id, value }) => ({ id, profile: value }));
      return { profiles, next: docs.length === query.limit ? (docs.at(-1)?.id ?? null) : null };
    },
    find: async (id) => {
      const profile = await profileDocuments.read(id);
      return profile && { id, profile };
    },
    reviews: async (id, limit) => {
      const found = await db().collection(paths.profileReviews(id)).orderBy('createdAt', 'desc').limit(limit).get();
      return (await reviewDocuments.list(found.docs, report)).map(({ value }) => value);
    },
  };
}

export function makePayableProfiles(): PayableProfiles {
  return {
    find: async (id) => {
      const [profile, desk] = await db().getAll(...refsOf(id));
      return profile && desk && keptOf(profile, desk)?.kept;
    },
  };
}

async function toQuery({ kind, country, onlineNow, after, limit }: ProfileQuery): Promise<Query | undefined> {
  const profiles = db().collection(paths.profiles());
  let query = profiles.where('approval', '==', 'approved').where('visible', '==', true);
  if (kind) query = query.where('kind', '==', kind);
  if (country) query = query.where('countries', 'array-contains', country);
  if (onlineNow) query = query.where('availability', '==', 'available');
  query = query.orderBy('rank', 'desc').limit(limit);
  if (!after) return query;
  const last = await profiles.doc(after).get();
  const isShown = last.get('approval') === 'approved' && last.get('visible') === true;
  return isShown ? query.startAfter(last) : undefined;
}
