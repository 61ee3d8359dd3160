import type { Query } from 'firebase-admin/firestore';
import { db } from './db.ts';
import type { Documents, ReportCorrupt } from './documents.ts';

interface Asked {
  /** The last document of the page before. */
  readonly after: string | undefined;
  readonly limit: number;
}

/**
 * One page of what a query of a collection finds, and where the next one begins; undefined when `after` is none of its
 * documents. A document that cannot be read is reported and left out.
 */
export async function listPage<T>(
  query: Query,
  {
    collection,
    documents,
    report,
  }: { collection: string; documents: Pick<Documents<T, never>, 'list'>; report: ReportCorrupt },
  { after, limit }: Asked,
) {
  const last = after === undefined ? undefined : await db().collection(collection).doc(after).get();
  if (last && !last.exists) return undefined;
  const { docs } = await (last ? query.startAfter(last) : query).limit(limit).get();
  const listed = await documents.list(docs, report);
  return { listed, next: docs.length === limit ? (docs.at(-1)?.id ?? null) : null };
}
