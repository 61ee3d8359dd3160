import { replyNotice, reviewNotice } from '@sos/domain/notifications/other-notices';
import { isShown, type Review } from '@sos/domain/reviews/review';
import type { Notice } from '@sos/domain/notifications/notice';
import type { Reviews } from './ports.ts';

export interface TellOfReviewNeeds {
  readonly reviews: Pick<Reviews, 'authorOf'>;
  readonly notify: (notice: Notice) => Promise<void>;
}
export interface ReviewChange {
  readonly providerId: string;
  readonly before: Review | undefined;
  readonly after: Review;
}

/** Tells the provider of a new review, and its author of the reply. */
export function makeTellOfReview({ reviews, notify }: TellOfReviewNeeds) {
  return async ({ providerId, before, after }: ReviewChange): Promise<void> => {
    if (!isShown(after)) return;
    const isNew = before === undefined;
    if (isNew) await notify(reviewNotice(providerId, after.id));
    if (after.reply === null || before?.reply) return;
    const author = await reviews.authorOf(after.id);
    if (author) await notify(replyNotice(author, after.id));
  };
}
