import type { ShownReview } from '@sos/contracts/reviews';
import { datedByMonth, isShown, type Review } from '@sos/domain/reviews/review';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { GivenReview, PublicProfiles, Reviews } from './ports.ts';

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
  return ({ uid }, { cursor }) => shownPage(reviews, uid, cursor);
}

export interface ListPublicReviewsNeeds extends ListReviewsNeeds {
  readonly profiles: PublicProfiles;
}

/** What clients wrote about somebody whom everybody may see. Throws DomainError not_found for every other. */
export function makeListReviews({ reviews, profiles }: ListPublicReviewsNeeds): Handler<'listReviews'> {
  return async (_actor, { providerId, cursor }) => {
    if (!(await profiles.isPublic(providerId))) throw new DomainError('not_found', 'not_found');
    return shownPage(reviews, providerId, cursor);
  };
}

async function shownPage(reviews: Pick<Reviews, 'receivedBy'>, providerId: string, cursor: string | undefined) {
  const { items, next } = await reviews.receivedBy(providerId, { limit: PAGE, after: cursor ?? null });
  return { reviews: items.filter(isShown).map(toShown).map(datedByMonth), nextCursor: next };
}

function toShown({ id, authorName, rating, text, language, createdAt, reply }: Review): ShownReview {
  const shown = reply && { text: reply.text, at: reply.at };
  return { id, authorName, rating, text, language, createdAt, reply: shown };
}

function toGiven({ providerId, providerName, review }: GivenReview) {
  return { ...toShown(review), providerId, providerName, hidden: !isShown(review) };
}
