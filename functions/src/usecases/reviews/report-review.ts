import { isShown } from '@sos/domain/reviews/review';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Alerts, Clock } from '../shared/ports.ts';
import type { PublicProfiles, Reports, Reviews } from './ports.ts';

export interface ReportReviewNeeds {
  readonly reviews: Pick<Reviews, 'find'>;
  readonly reports: Reports;
  readonly profiles: PublicProfiles;
  readonly alerts: Alerts;
  readonly clock: Clock;
}

/** Tells the admins that a member objects to a review that everybody can see. Throws DomainError not_found for every other. */
export function makeReportReview(needs: ReportReviewNeeds): Handler<'reportReview'> {
  const { reviews, reports, profiles, alerts, clock } = needs;
  return async ({ uid }, { providerId, reviewId, reason }) => {
    const [review, isPublic] = await Promise.all([reviews.find(providerId, reviewId), profiles.isPublic(providerId)]);
    const isVisible = isPublic || providerId === uid;
    if (!review || !isShown(review) || !isVisible) throw new DomainError('not_found', 'not_found');
    await reports.add({ providerId, reviewId, reporterId: uid, reason, at: clock.now() });
    await alerts.raise({ kind: 'review_reported', key: reviewId, detail: { provider: providerId, review: reviewId } });
    return {};
  };
}
