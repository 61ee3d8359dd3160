import { paths } from '@sos/contracts/paths';
import type { ProfileDocument } from '@sos/contracts/providers';
import type { ReviewDocument } from '@sos/contracts/reviews';
import { isShown } from '@sos/domain/reviews/review';
import type { PayableProfiles } from '../../../usecases/payments/ports.ts';
import type { Profiles } from '../../../usecases/providers/ports.ts';
import { applicationDocuments } from '../applications/application-store.ts';
import { db } from '../shared/db.ts';
import { reviewDocuments } from '../reviews/review-documents.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { profileDocuments } from './profile-documents.ts';

/** How many pages are looked through for reviews that are not hidden. */
const MOST_PAGES = 5;

export function makeProfileStore(report: ReportCorrupt): Profiles {
  return {
    find: async (id) => {
      const profile = await profileDocuments.read(id);
      return profile && { id, profile: await withCountriesLived(id, profile, report) };
    },
    reviews: (id, limit) => newestReviews(id, limit, report),
  };
}

/** An older release left them in the application until their owner next saved the profile. */
async function withCountriesLived(
  id: string,
  profile: ProfileDocument,
  report: ReportCorrupt,
): Promise<ProfileDocument> {
  if (profile.kind !== 'expat' || profile.countriesLived !== undefined) return profile;
  const [application] = await applicationDocuments.list([await applicationDocuments.ref(id).get()], report);
  return application ? { ...profile, countriesLived: [...application.value.answers.countriesLived] } : profile;
}

async function newestReviews(id: string, limit: number, report: ReportCorrupt): Promise<ReviewDocument[]> {
  let query = db().collection(paths.profileReviews(id)).orderBy('createdAt', 'desc').limit(limit);
  const found: ReviewDocument[] = [];
  for (let page = 0; page < MOST_PAGES; page++) {
    const { docs } = await query.get();
    const readable = await reviewDocuments.list(docs, report);
    found.push(...readable.map(({ value }) => value).filter(isShown));
    const last = docs.at(-1);
    if (found.length >= limit || docs.length < limit || !last) break;
    query = query.startAfter(last);
  }
  return found.slice(0, limit);
}

/** What everybody may read says enough; who keeps a provider busy is for the booking to know. */
export function makePayableProfiles(): PayableProfiles {
  return { find: (id) => profileDocuments.read(id) };
}
