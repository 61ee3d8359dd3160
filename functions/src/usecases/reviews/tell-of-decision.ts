import { hiddenNotice, hiddenReviewNotice, reportNotice } from '@sos/domain/notifications/other-notices';
import type { Notice } from '@sos/domain/notifications/notice';
import type { ReportOutcome } from '@sos/domain/reviews/review';
import type { Instant } from '@sos/domain/shared/instant';
import type { Reports, Reviews } from './ports.ts';

/** Of a review that more have reported, these are told. */
const MOST_TOLD = 100;

export interface TellOfDecisionNeeds {
  readonly reviews: Pick<Reviews, 'authorOf'>;
  readonly reports: Pick<Reports, 'reportersOf'>;
  readonly notify: (notice: Notice) => Promise<void>;
}
interface Decision {
  readonly outcome: ReportOutcome | null;
  readonly closedAt: Instant | null;
}

/** Tells whoever reported a review what was decided, and where it is hidden its author and the provider whom it rated. */
export function makeTellOfDecision({ reviews, reports, notify }: TellOfDecisionNeeds) {
  return async (reviewId: string, before: Decision | undefined, { outcome, closedAt: at }: Decision): Promise<void> => {
    if (outcome === null || at === null || at === before?.closedAt) return;
    const reporters = await reports.reportersOf(reviewId, MOST_TOLD);
    for (const uid of reporters) {
      await notify(reportNotice(uid, { reviewId, outcome, at }));
    }
    const author = outcome === 'hidden' ? await reviews.authorOf(reviewId) : undefined;
    if (!author) return;
    await notify(hiddenNotice(author.clientId, { reviewId, at }));
    const { providerId } = author;
    if (!reporters.includes(providerId)) await notify(hiddenReviewNotice(providerId, { reviewId, at }));
  };
}
