import type { ShownReview } from '@sos/contracts/reviews';
import { datedByMonth, isShown, type Review } from '@sos/domain/reviews/review';
import type { Handler } from '../shared/handler.ts';
import type { GivenReview, Reviews } from './ports.ts';

const PAGE = 30;

export interface ListReviewsNeeds {
  readonly reviews: Pick<Reviews, 'givenBy' | 'givenOf' | 'receivedBy'>;
}

/** What the caller wrote, with the replies; a hidden one says so. */
export function makeListGivenReviews({ reviews }: ListReviewsNeeds): Handler<'listGivenReviews'> {
  return async ({ uid }, { sessionId, cursor }) => {
    if (sessionId !== undefined) {
      const one = await reviews.givenOf(uid, sessionId);
      return { reviews: one ? [toGiven(one)] : [], nextCursor: null };
    }
    const { items, next } = await reviews.givenBy(uid, { limit: PAGE, after: cursor ?? null });
    return { reviews: items.map(toGiven), nextCursor: next };
  };
}

/** What clients wrote about the caller, as everybody reads it. */
export function makeListReceivedReviews({ reviews }: ListReviewsNeeds): Handler<'listReceivedReviews'> {
  return async ({ uid }, { cursor }) => {
    const { items, next } = await reviews.receivedBy(uid, { limit: PAGE, after: cursor ?? null });
    return { reviews: items.filter(isShown).map(toShown).map(datedByMonth), nextCursor: next };
  };
}

function toShown({ id, authorName, rating, text, language, createdAt, reply }: Review): ShownReview {
  const shown = reply && { text: reply.text, at: reply.at };
  return { id, authorName, rating, text, language, createdAt, reply: shown };
}

function toGiven({ providerId, providerName, review }: GivenReview) {
  return { ...toShown(review), providerId, providerName, hidden: !isShown(review) };
}
