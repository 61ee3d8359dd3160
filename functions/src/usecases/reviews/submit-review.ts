import { contactDetailsIn } from '@sos/domain/providers/contact-details';
import { authorNameOf } from '@sos/domain/reviews/author';
import { isRepetition, obstacleToReview } from '@sos/domain/reviews/review';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Authors, Reviews, ReviewedSessions } from './ports.ts';

export interface SubmitReviewNeeds {
  readonly reviews: Pick<Reviews, 'createIfAbsent'>;
  readonly sessions: ReviewedSessions;
  readonly authors: Authors;
  readonly clock: Clock;
}

/**
 * Keeps the one review of a call, by its client. The same words again change nothing; other words are refused. Throws
 * DomainError not_found, call_not_billed, review_too_late, contact_details or review_exists.
 */
export function makeSubmitReview({ reviews, sessions, authors, clock }: SubmitReviewNeeds): Handler<'submitReview'> {
  return async ({ uid }, { sessionId, rating, text, language }) => {
    const session = await sessions.read(sessionId);
    if (session?.clientId !== uid) throw new DomainError('not_found', 'not_found');
    const now = clock.now();
    const obstacle = obstacleToReview(session, now);
    if (obstacle) throw new DomainError('conflict', obstacle);
    if (contactDetailsIn(text).length > 0) throw new DomainError('invalid', 'contact_details');
    const authorName = authorNameOf((await authors.firstName(uid)) ?? '');
    const { providerId, providerName } = session;
    const review = {
      id: sessionId,
      authorName,
      rating,
      text,
      language,
      createdAt: now,
      reply: null,
      hiddenBecause: null,
    };
    const stored = await reviews.createIfAbsent({ clientId: uid, providerId, providerName, review });
    if (!isRepetition(stored, review)) throw new DomainError('conflict', 'review_exists');
    return {};
  };
}
