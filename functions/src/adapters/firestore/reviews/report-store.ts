import { paths } from '@sos/contracts/paths';
import type { Reports } from '../../../usecases/reviews/ports.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { reviewReportDocuments, reviewReporterDocuments } from './review-documents.ts';

/** How many reporters of one review are asked for their reasons. */
const MOST_REPORTERS = 20;

/** Reports in `review_reports`, one document a review with its reporters below it. */
export function makeReportStore(report: ReportCorrupt): Reports {
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
    list: async ({ limit, after }) => {
      const all = db().collection(paths.reviewReports());
      const place = after === null ? undefined : await all.doc(after).get();
      const newest = all.orderBy('lastAt', 'desc');
      const { docs } = await (place?.exists ? newest.startAfter(place) : newest).limit(limit).get();
      const reports = await reviewReportDocuments.list(docs, report);
      const items = await Promise.all(
        reports.map(async ({ id, value: { providerId, count, lastAt } }) => {
          return { providerId, reviewId: id, count, lastAt, reasons: await reasonsFor(id, report) };
        }),
      );
      return { items, next: docs.length === limit ? (docs.at(-1)?.id ?? null) : null };
    },
  };
}

async function reasonsFor(reviewId: string, report: ReportCorrupt) {
  const { docs } = await db().collection(paths.reviewReporters(reviewId)).limit(MOST_REPORTERS).get();
  const reporters = await reviewReporterDocuments.list(docs, report);
  return [...new Set(reporters.map(({ value }) => value.reason))];
}
