import type { DocumentSnapshot, Query } from 'firebase-admin/firestore';
import type { Page, PageQuery } from '../../../usecases/shared/ports.ts';
import { db } from './db.ts';

/** Names the ids of those documents that can be read. */
type Readable = (docs: readonly DocumentSnapshot[]) => Promise<readonly { readonly id: string }[]>;

/** One page of a query of a collection. Its last document is where the next one begins, whether it can be read or not. */
export async function pageOf(
  query: Query,
  collection: string,
  asked: PageQuery & { readable: Readable },
): Promise<Page> {
  const { limit, after, readable } = asked;
  const from = after === null ? query : query.startAfter(await db().collection(collection).doc(after).get());
  const { docs } = await from.limit(limit).get();
  const ids = (await readable(docs)).map(({ id }) => id);
  return { ids, next: docs.length === limit ? (docs.at(-1)?.id ?? null) : null };
}
