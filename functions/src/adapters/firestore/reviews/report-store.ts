import type { Reports } from '../../../usecases/reviews/ports.ts';
import { optimistically } from '../shared/optimistic.ts';
import { reviewReportDocuments, reviewReporterDocuments } from './review-documents.ts';

/** Reports in `review_reports`, one document a review with its reporters below it. */
export function makeReportStore(): Reports {
  return {
    add: ({ providerId, reviewId, reporterId, reason, at }) =>
      optimistically(async (desk) => {
        const [ref, reporterRef] = [
          reviewReportDocuments.ref(reviewId),
          reviewReporterDocuments.ref(reviewId, reporterId),
        ];
        const [stored, reporter] = await desk.read(ref, reporterRef);
        if (!stored || reporter?.exists) return;
        reviewReporterDocuments.create(desk, reporterRef, { reason, at });
        const before = reviewReportDocuments.parse(stored);
        if (!before) {
          reviewReportDocuments.create(desk, ref, { providerId, reviewId, count: 1, firstAt: at, lastAt: at });
          return;
        }
        reviewReportDocuments.update(desk, ref, { before, after: { ...before, count: before.count + 1, lastAt: at } });
      }),
  };
}
