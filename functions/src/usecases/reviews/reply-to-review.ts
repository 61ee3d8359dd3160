import { contactDetailsIn } from '@sos/domain/providers/contact-details';
import { isShown, replied } from '@sos/domain/reviews/review';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Reviews } from './ports.ts';

export interface ReplyToReviewNeeds {
  readonly reviews: Pick<Reviews, 'change'>;
  readonly clock: Clock;
}

/** Puts the provider's one reply under a review of theirs. Throws DomainError not_found, contact_details or reply_exists. */
export function makeReplyToReview({ reviews, clock }: ReplyToReviewNeeds): Handler<'replyToReview'> {
  return async ({ uid }, { reviewId, text }) => {
    if (contactDetailsIn(text).length > 0) throw new DomainError('invalid', 'contact_details');
    const reply = { text, at: clock.now() };
    const review = await reviews.change(uid, reviewId, (known) =>
      isShown(known) ? (replied(known, reply) ?? known) : known,
    );
    if (!review || !isShown(review)) throw new DomainError('not_found', 'not_found');
    if (review.reply?.text !== text) throw new DomainError('conflict', 'reply_exists');
    return {};
  };
}
