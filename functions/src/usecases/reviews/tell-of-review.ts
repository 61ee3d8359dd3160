import { replyNotice, reviewNotice } from '@sos/domain/notifications/other-notices';
import { isNews, isShown, type Review } from '@sos/domain/reviews/review';
import type { Notice } from '@sos/domain/notifications/notice';
import type { Clock } from '../shared/ports.ts';
import type { Reviews } from './ports.ts';

export interface TellOfReviewNeeds {
  readonly reviews: Pick<Reviews, 'authorOf'>;
  readonly notify: (notice: Notice) => Promise<void>;
  readonly clock: Clock;
}
export interface ReviewChange {
  readonly providerId: string;
  readonly before: Review | undefined;
  readonly after: Review;
}

/** Tells the provider of a new review, and its author of the reply. */
export function makeTellOfReview({ reviews, notify, clock }: TellOfReviewNeeds) {
  return async ({ providerId, before, after }: ReviewChange): Promise<void> => {
    if (!isShown(after)) return;
    const now = clock.now();
    if (before === undefined && isNews(after.createdAt, now)) await notify(reviewNotice(providerId, after.id));
    if (after.reply === null || before?.reply || !isNews(after.reply.at, now)) return;
    const author = await reviews.authorOf(after.id);
    if (author) await notify(replyNotice(author, after.id));
  };
}
