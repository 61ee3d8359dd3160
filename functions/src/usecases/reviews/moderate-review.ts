import type { AuditRecord } from '@sos/contracts/audit';
import type { Parsed } from '@sos/contracts/callables';
import { isShown, type Review } from '@sos/domain/reviews/review';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Actor, Clock } from '../shared/ports.ts';
import type { Reports, Reviews } from './ports.ts';

const PAGE = 30;

export interface ModerateReviewNeeds {
  readonly reviews: Pick<Reviews, 'find' | 'changeAsAdmin'>;
  readonly reports: Pick<Reports, 'list'>;
  readonly clock: Clock;
}

/** Takes a review out of sight, or shows it again. Throws DomainError not_found, and changed when it is so already. */
export function makeModerateReview({ reviews, clock }: ModerateReviewNeeds): Handler<'adminModerateReview'> {
  return async (admin, input) => {
    const { providerId, reviewId, hidden, reason } = input;
    const moderate = (review: Review): Review => {
      if (isShown(review) !== hidden) throw new DomainError('conflict', 'changed');
      return { ...review, hiddenBecause: hidden ? reason : null };
    };
    const auditOf = () => entryOf(admin, input, clock.now());
    const after = await reviews.changeAsAdmin(providerId, reviewId, { decide: moderate, auditOf });
    if (!after) throw new DomainError('not_found', 'not_found');
    return { hidden: !isShown(after) };
  };
}

function entryOf({ uid }: Actor, { reviewId, hidden, reason }: Parsed<'adminModerateReview'>, at: number): AuditRecord {
  const [before, after] = hidden ? ['shown', 'hidden'] : ['hidden', 'shown'];
  return {
    id: `review-${reviewId}-${at}`,
    adminId: uid,
    action: 'adminModerateReview',
    subjectKind: 'review',
    subjectId: reviewId,
    before,
    after,
    reason,
    at,
    undoes: null,
  };
}

/** Reviews that members object to, the last reported first, as they are now; one that is gone is left out. */
export function makeListReportedReviews(needs: ModerateReviewNeeds): Handler<'adminListReportedReviews'> {
  return async (_admin, { cursor }) => {
    const { items, next } = await needs.reports.list({ limit: PAGE, after: cursor ?? null });
    const found = await Promise.all(
      items.map(async (item) => ({ item, review: await needs.reviews.find(item.providerId, item.reviewId) })),
    );
    return {
      reviews: found.flatMap(({ item: { providerId, count, reasons, lastAt }, review }) => {
        if (!review) return [];
        const { id, authorName, rating, text, language, createdAt, reply, hiddenBecause } = review;
        const shown = {
          id,
          authorName,
          rating,
          text,
          language,
          createdAt,
          reply: reply && { text: reply.text, at: reply.at },
        };
        return [{ ...shown, hiddenBecause, providerId, reports: count, reasons: [...reasons], lastReportedAt: lastAt }];
      }),
      nextCursor: next,
    };
  };
}
