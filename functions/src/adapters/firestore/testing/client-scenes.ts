import { paths } from '@sos/contracts/paths';
import { opened } from '@sos/domain/cards/kept-card';
import { ratingOf } from '@sos/domain/reviews/rating';
import { aReview } from '@sos/testing/a-review';
import { makeMatterStore } from '../matters/matter-store.ts';
import { makePayerStore } from '../cards/payer-store.ts';
import { makeFavouriteStore } from '../favourites/favourite-store.ts';
import { profileDocuments } from '../providers/profile-documents.ts';
import { stateOf } from '../search/profile-states.ts';
import { makeSavedSearchStore } from '../search/saved-search-store.ts';
import { makeSearchIndexStore } from '../search/search-index-store.ts';
import { shardIdOf } from '../search/search-shards.ts';
import { savedSearchId } from '@sos/domain/search/saved-searches';
import { makeRatingStore } from '../reviews/rating-store.ts';
import { makeReportStore } from '../reviews/report-store.ts';
import { makeReviewStore } from '../reviews/review-store.ts';
import type { PhoneCipher } from '../shared/stored-cipher.ts';
import { makeTelephoneStore } from '../telephones/telephone-store.ts';
import { START } from './start-firestore.ts';

export const recordedTelephone = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';

/** Told of a document at an interesting moment. */
type Record = (path: string, state: string) => Promise<void>;

interface Cast {
  readonly cipher: PhoneCipher;
  readonly clientId: string;
  readonly providerId: string;
  readonly phone: string;
}

/** What a client keeps and writes after a call. */
export async function clientArea(record: Record, { cipher, clientId, providerId, phone }: Cast): Promise<void> {
  const reviews = makeReviewStore((error) => Promise.reject(error));
  const review = aReview({ id: 'booking-1', text: 'Clear and kind.', createdAt: START });
  await reviews.createIfAbsent({ clientId, providerId, providerName: 'Camille Aubert', review });
  await record(paths.profileReview(providerId, review.id), 'written');
  await record(paths.givenReview(review.id), 'written');
  const reply = { text: 'Thank you.', at: START };
  await reviews.change(providerId, review.id, (known) => ({ ...known, reply, hiddenBecause: 'insults' }));
  await record(paths.profileReview(providerId, review.id), 'answered');
  const ratings = makeRatingStore((error) => Promise.reject(error));
  await ratings.keep(providerId, async () => ({ count: 1, sum: 5 }), ratingOf);
  await record(paths.profileRating(providerId), 'counted');
  await makeReportStore((error) => Promise.reject(error)).add({
    providerId,
    reviewId: review.id,
    reporterId: clientId,
    reason: 'untrue',
    at: START,
  });
  await record(paths.reviewReport(review.id), 'counted');
  await record(paths.reviewReporter(review.id, clientId), 'noted');
  const nothing = { documents: [], takenBack: [] };
  const matter = { clientId, providerId, need: 'My passport is gone.', country: 'TH', toldAt: START, ...nothing };
  await makeMatterStore((error) => Promise.reject(error)).change('booking-1', () => matter);
  await record(paths.callMatter('booking-1'), 'told');
  await makeFavouriteStore().change(clientId, () => [{ providerId, name: 'Camille Aubert', savedAt: START }]);
  await record(paths.favourites(clientId), 'saved');
  await makePayerStore().change(clientId, (payer) => opened(payer, 'cus_1'));
  await record(paths.payer(clientId), 'known');
  await found(record, clientId, providerId);
  const shown = { id: recordedTelephone, name: 'Mine', country: 'US', ending: phone.slice(-2) };
  const lineId = cipher.lineId(phone);
  await makeTelephoneStore(cipher).change(clientId, () => [{ ...shown, lineId, addedAt: START, e164: phone }]);
  await record(paths.savedTelephones(clientId), 'saved');
}

/** What the search keeps: of everybody, and of those who look. */
async function found(record: Record, clientId: string, providerId: string): Promise<void> {
  const filters = { kind: 'lawyer', country: 'TH', onlineNow: true, words: 'camille' } as const;
  await makeSavedSearchStore().change(clientId, () => [{ id: savedSearchId(filters), filters, savedAt: START }]);
  await record(paths.savedSearches(clientId), 'saved');
  const none = (error: Error) => Promise.reject(error);
  const state = await stateOf(await profileDocuments.ref(providerId).get(), none);
  await makeSearchIndexStore(none).take([state], ['facts', 'live']);
  await record(paths.searchShard(shardIdOf('facts', providerId)), 'facts');
  await record(paths.searchShard(shardIdOf('live', providerId)), 'live');
}
