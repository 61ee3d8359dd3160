import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { aProfile } from '@sos/testing/a-profile';
import { aReview } from '@sos/testing/a-review';
import { describe, expect, it } from 'vitest';
import { reviewsContract } from '../../../usecases/reviews/reviews.contract.ts';
import { makeKeepRating } from '../../../usecases/reviews/keep-rating.ts';
import { profileDocuments } from '../providers/profile-documents.ts';
import { db } from '../shared/db.ts';
import { at20, localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeRatingStore } from './rating-store.ts';
import { makeReportStore } from './report-store.ts';
import { reviewReportDocuments } from './review-documents.ts';
import { makeReviewStore } from './review-store.ts';

localFirestore();
const reviews = makeReviewStore(noneCorrupt);
const ratings = makeRatingStore(noneCorrupt);
const addProfiles = async (...ids: readonly string[]) => {
  for (const id of ids) await put(paths.profile(id), profileDocumentSchema, aProfile());
};
const ratingOf = async (id: string) => {
  const profile = await profileDocuments.read(id);
  if (!profile) throw new Error(`${id} has no profile`);
  return profile;
};

describe('reviews in Firestore', () => {
  reviewsContract(() => ({
    reviews,
    ratings,
    reports: makeReportStore(noneCorrupt),
    trail: async () => (await db().collection('admin_audit_logs').get()).docs.map(({ id }) => id),
    addProfiles,
    ratingOf,
    reportsOf: async (id) => (await reviewReportDocuments.read(id))?.count ?? 0,
  }));
});

it('twenty reviews that are counted at the same time leave the exact rating', async () => {
  await addProfiles('camille');
  const keep = makeKeepRating({ ratings });
  let written = 0;
  await at20(async () => {
    const review = aReview({ id: `session-${(written += 1)}`, rating: (written % 5) + 1 });
    await reviews.createIfAbsent({ clientId: 'ana', providerId: 'camille', providerName: 'Camille', review });
    await keep('camille');
  });
  expect(await ratingOf('camille')).toMatchObject({ ratingCount: 20, ratingAverage: 3 });
});

it('a review that cannot be read is left out of lists and counts, and reported', async () => {
  await addProfiles('camille');
  const give = (id: string) =>
    reviews.createIfAbsent({
      clientId: 'ana',
      providerId: 'camille',
      providerName: 'Camille',
      review: aReview({ id, rating: 4 }),
    });
  await give('good');
  await give('odd');
  await db().doc(paths.profileReview('camille', 'odd')).update({ rating: 11 });
  const reported: string[] = [];
  const report = async ({ path }: { path: string }) => void reported.push(path);
  const given = await makeReviewStore(report).givenBy('ana', { limit: 10, after: null });
  expect(given.items.map(({ review }) => review.id)).toEqual(['good']);
  await makeKeepRating({ ratings: makeRatingStore(report) })('camille');
  expect(await ratingOf('camille')).toMatchObject({ ratingCount: 1, ratingAverage: 4 });
  expect(new Set(reported)).toEqual(new Set([paths.profileReview('camille', 'odd')]));
});
