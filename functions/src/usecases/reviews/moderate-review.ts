import type { AuditRecord } from '@sos/contracts/audit';
import type { Output, Parsed } from '@sos/contracts/callables';
import { isShown, type Review } from '@sos/domain/reviews/review';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Actor, Clock } from '../shared/ports.ts';
import type { ReportedReview, Reports, Reviews } from './ports.ts';

type Reported = Output<'adminListReportedReviews'>['reviews'][number];

const PAGE = 30;
/** Reports that are decided lie between those that are not; so many pages of them are looked through at once. */
const MOST_PAGES = 10;

export interface ModerateReviewNeeds {
  readonly reviews: Pick<Reviews, 'find' | 'changeAsAdmin'>;
  readonly reports: Pick<Reports, 'list'>;
  readonly clock: Clock;
}

/** Takes a review out of sight, shows it again, or closes its reports. Throws DomainError not_found, and changed when it is so already. */
export function makeModerateReview({ reviews, clock }: ModerateReviewNeeds): Handler<'adminModerateReview'> {
  return async (admin, input) => {
    const { providerId, reviewId, hidden, dismissesReports, reason } = input;
    const decide = (review: Review): Review => {
      // What is dismissed must be shown, and what is moderated must be what it is not to be any more.
      if (isShown(review) !== (hidden || dismissesReports)) throw new DomainError('conflict', 'changed');
      return dismissesReports ? review : { ...review, hiddenBecause: hidden ? reason : null };
    };
    const at = clock.now();
    const outcome = hidden && !dismissesReports ? 'hidden' : 'kept';
    const closes = { outcome, at, requiresReports: dismissesReports } as const;
    const after = await reviews.changeAsAdmin(providerId, reviewId, {
      decide,
      auditOf: () => entryOf(admin, input, at),
      closes,
    });
    if (!after) throw new DomainError('not_found', 'not_found');
    return { hidden: !isShown(after) };
  };
}

function entryOf({ uid }: Actor, input: Parsed<'adminModerateReview'>, at: number): AuditRecord {
  const { providerId, reviewId, hidden, dismissesReports, reason, undoes } = input;
  const was = hidden || dismissesReports ? 'shown' : 'hidden';
  const becomes = dismissesReports ? 'dismissed' : hidden ? 'hidden' : 'shown';
  return {
    id: `review-${reviewId}-${at}`,
    adminId: uid,
    action: 'adminModerateReview',
    subjectKind: 'review',
    subjectId: reviewId,
    before: { review: was },
    // The provider too, under whom a review is found when the deed is taken back.
    after: { review: becomes, provider: providerId },
    reason,
    at,
    undoes: undoes ?? null,
  };
}

/** Reviews that members object to, the last reported first, as they are now; one that is gone is left out. */
export function makeListReportedReviews(needs: ModerateReviewNeeds): Handler<'adminListReportedReviews'> {
  return async (_admin, { cursor, state }) => {
    const reviews: Reported[] = [];
    let after = cursor ?? null;
    for (let page = 0; page < MOST_PAGES; page++) {
      const { items, next } = await needs.reports.list({ limit: PAGE, after });
      const found = await Promise.all(items.map((item) => asSeen(needs, item)));
      reviews.push(...found.flatMap((each) => (each && (state === 'all' || each.outcome === null) ? [each] : [])));
      after = next;
      if (next === null || reviews.length >= PAGE) break;
    }
    return { reviews, nextCursor: after };
  };
}

async function asSeen(
  { reviews }: Pick<ModerateReviewNeeds, 'reviews'>,
  item: ReportedReview,
): Promise<Reported | undefined> {
  const { providerId, count, reasons, lastAt, closedAt } = item;
  const review = await reviews.find(providerId, item.reviewId);
  if (!review) return undefined;
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
  // An older release has hidden reviews and left their reports as they were.
  const outcome = isShown(review) ? item.outcome : 'hidden';
  const reported = { reports: count, reasons: [...reasons], lastReportedAt: lastAt, outcome, decidedAt: closedAt };
  return { ...shown, hiddenBecause, providerId, ...reported };
}
