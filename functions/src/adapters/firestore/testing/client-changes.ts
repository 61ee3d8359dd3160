import { payerDocumentSchema } from '@sos/contracts/cards';
import { favouritesDocumentSchema } from '@sos/contracts/favourites';
import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { savedSearchesDocumentSchema } from '@sos/contracts/search';
import { ratingDocumentSchema, reviewDocumentSchema, reviewReportSchema } from '@sos/contracts/reviews';
import { noPayer, opened } from '@sos/domain/cards/kept-card';
import { ratingOf } from '@sos/domain/reviews/rating';
import { aProfile } from '@sos/testing/a-profile';
import { aReview } from '@sos/testing/a-review';
import { makePayerStore } from '../cards/payer-store.ts';
import { makeFavouriteStore } from '../favourites/favourite-store.ts';
import { makeRatingStore } from '../reviews/rating-store.ts';
import { makeReportStore } from '../reviews/report-store.ts';
import { makeReviewStore } from '../reviews/review-store.ts';
import { makeSavedSearchStore } from '../search/saved-search-store.ts';
import { encode } from '../shared/instants.ts';
import { noneCorrupt } from './local-firestore.ts';

/** Changes of what clients write and keep, each with what is stored before it, by path. */
export const clientChanges = ({ id, providerId }: { readonly id: string; readonly providerId: string }) => ({
  'a review that is answered': {
    stored: { [paths.profileReview(providerId, id)]: encode(reviewDocumentSchema, aReview({ id: id })) },
    change: () =>
      makeReviewStore(noneCorrupt).change(providerId, id, (known) => ({ ...known, reply: { text: 'Thanks.', at: 1 } })),
  },
  'a rating that is counted again': {
    stored: {
      [paths.profile(providerId)]: encode(profileDocumentSchema, aProfile()),
      [paths.profileRating(providerId)]: encode(ratingDocumentSchema, { round: 1, count: 0, sum: 0 }),
    },
    change: () => makeRatingStore(noneCorrupt).keep(providerId, async () => ({ count: 1, sum: 5 }), ratingOf),
  },
  'a review that one more reports': {
    stored: {
      [paths.reviewReport(id)]: encode(reviewReportSchema, {
        providerId,
        reviewId: id,
        count: 1,
        firstAt: 1,
        lastAt: 1,
        closedAt: null,
        outcome: null,
      }),
    },
    change: () =>
      makeReportStore((error) => Promise.reject(error)).add({
        providerId,
        reviewId: id,
        reporterId: 'eve',
        reason: 'untrue',
        at: 2,
      }),
  },
  'saved searches that grow': {
    stored: { [paths.savedSearches('ana')]: encode(savedSearchesDocumentSchema, { searches: [] }) },
    change: () =>
      makeSavedSearchStore().change('ana', (list) => [{ id: 'a', filters: { country: 'TH' }, savedAt: 1 }, ...list]),
  },
  'a payer whose customer is found': {
    stored: { [paths.payer('ana')]: encode(payerDocumentSchema, noPayer) },
    change: () => makePayerStore().change('ana', (payer) => opened(payer, 'cus_1')),
  },
  'favourites that grow': {
    stored: { [paths.favourites('ana')]: encode(favouritesDocumentSchema, { favourites: [] }) },
    change: () => makeFavouriteStore().change('ana', (list) => [{ providerId, name: 'Camille', savedAt: 1 }, ...list]),
  },
});
