import { paths } from '@sos/contracts/paths';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Moderation, Reports } from '../../../usecases/reviews/ports.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import { reviewReportDocuments, reviewReporterDocuments } from './review-documents.ts';

/** How many reporters of one review are asked for their reasons. */
const MOST_REPORTERS = 20;

const open = { closedAt: null, outcome: null };

/** The reports of a review, to be closed together with what is decided about it; they are read before anything is written. */
export async function readReports(desk: Desk, reviewId: string) {
  const ref = reviewReportDocuments.ref(reviewId);
  const [stored] = await desk.read(ref);
  const before = stored && reviewReportDocuments.parse(stored);
  return {
    /** Throws DomainError changed where there must be open ones and there are none. */
    close: ({ outcome, at: closedAt, requiresReports }: Moderation['closes']): void => {
      if (before && (before.closedAt === null || before.outcome !== outcome)) {
        reviewReportDocuments.update(desk, ref, { before, after: { ...before, closedAt, outcome } });
      } else if (requiresReports) throw new DomainError('conflict', 'changed');
    },
  };
}

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
          reviewReportDocuments.create(desk, ref, { providerId, reviewId, count: 1, firstAt: at, lastAt: at, ...open });
          return;
        }
        const again = { count: before.count + 1, lastAt: at, ...open };
        reviewReportDocuments.update(desk, ref, { before, after: { ...before, ...again } });
      }),
    reportersOf: async (reviewId, limit) => {
      const { docs } = await db().collection(paths.reviewReporters(reviewId)).limit(limit).get();
      return docs.map(({ id }) => id);
    },
    list: async ({ limit, after }) => {
      const all = db().collection(paths.reviewReports());
      const place = after === null ? undefined : await all.doc(after).get();
      const newest = all.orderBy('lastAt', 'desc');
      const { docs } = await (place?.exists ? newest.startAfter(place) : newest).limit(limit).get();
      const reports = await reviewReportDocuments.list(docs, report);
      const items = await Promise.all(
        reports.map(async ({ id, value: { providerId, count, lastAt, closedAt, outcome } }) => {
          const reasons = await reasonsFor(id, report);
          return { providerId, reviewId: id, count, lastAt, reasons, closedAt, outcome };
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
