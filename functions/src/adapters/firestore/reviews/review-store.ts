import { paths } from '@sos/contracts/paths';
import type { GivenReviewDocument } from '@sos/contracts/reviews';
import type { Review } from '@sos/domain/reviews/review';
import type { DocumentSnapshot, Query } from 'firebase-admin/firestore';
import type { GivenReview, PageOf, Reviews } from '../../../usecases/reviews/ports.ts';
import type { PageQuery } from '../../../usecases/shared/ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import { readable } from '../shared/readable.ts';
import { readReports } from './report-store.ts';
import { givenReviewDocuments, reviewDocuments } from './review-documents.ts';

/** Reviews beside their provider's profile, and whose they are in `given_reviews`, written together. */
export function makeReviewStore(report: ReportCorrupt): Reviews {
  return {
    createIfAbsent: ({ clientId, providerId, providerName, review }) =>
      optimistically(async (desk) => {
        const [ref, given] = [reviewDocuments.ref(providerId, review.id), givenReviewDocuments.ref(review.id)];
        const [stored] = await desk.read(ref, given);
        const known = stored && reviewDocuments.parse(stored);
        if (known) return known;
        reviewDocuments.create(desk, ref, review);
        const { createdAt } = review;
        givenReviewDocuments.create(desk, given, { clientId, providerId, providerName, createdAt });
        return review;
      }),
    find: (providerId, id) => reviewDocuments.read(providerId, id),
    change: (providerId, id, decide) => optimistically((desk) => change(desk, { providerId, id }, decide)),
    changeAsAdmin: (providerId, id, { decide, auditOf, closes }) =>
      optimistically(async (desk) => {
        const reports = await readReports(desk, id);
        const after = await change(desk, { providerId, id }, decide);
        if (!after) return undefined;
        reports.close(closes);
        writeDown(desk, auditOf());
        return after;
      }),
    authorOf: (id) => givenReviewDocuments.read(id),
    givenBy: (clientId, query) => listGiven(clientId, query, report),
    givenOf: async (clientId, sessionId) => {
      const given = await givenReviewDocuments.read(sessionId);
      const review = given?.clientId === clientId ? await reviewDocuments.read(given.providerId, sessionId) : undefined;
      return given && review && toGiven(given, review);
    },
    receivedBy: async (providerId, query) => {
      const { docs, next } = await docsOf(paths.profileReviews(providerId), query);
      return { items: (await reviewDocuments.list(docs, report)).map(({ value }) => value), next };
    },
  };
}

async function change(
  desk: Desk,
  { providerId, id }: { readonly providerId: string; readonly id: string },
  decide: (review: Review) => Review,
): Promise<Review | undefined> {
  const ref = reviewDocuments.ref(providerId, id);
  const [stored] = await desk.read(ref);
  const before = stored && reviewDocuments.parse(stored);
  const after = before && decide(before);
  if (before && after) reviewDocuments.update(desk, ref, { before, after });
  return after;
}

async function listGiven(clientId: string, query: PageQuery, report: ReportCorrupt): Promise<PageOf<GivenReview>> {
  const { docs, next } = await docsOf(paths.givenReviews(), query, (all) => all.where('clientId', '==', clientId));
  const given = await givenReviewDocuments.list(docs, report);
  const items = await Promise.all(
    given.map(async ({ id, value }) => {
      const review = await readable(() => reviewDocuments.read(value.providerId, id), report);
      return review && toGiven(value, review);
    }),
  );
  return { items: items.flatMap((item) => item ?? []), next };
}

const toGiven = ({ clientId, providerId, providerName }: GivenReviewDocument, review: Review): GivenReview => ({
  clientId,
  providerId,
  providerName,
  review,
});

/** The newest first. A place that was made up begins nowhere in particular, but never shows what the query does not. */
async function docsOf(
  collection: string,
  { limit, after }: PageQuery,
  narrow: (all: Query) => Query = (all) => all,
): Promise<{ docs: readonly DocumentSnapshot[]; next: string | null }> {
  const all = db().collection(collection);
  const newest = narrow(all).orderBy('createdAt', 'desc');
  const place = after === null ? undefined : await all.doc(after).get();
  const { docs } = await (place?.exists ? newest.startAfter(place) : newest).limit(limit).get();
  return { docs, next: docs.length === limit ? (docs.at(-1)?.id ?? null) : null };
}
