import { FieldPath, type Query, type QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type { PageQuery } from '../../../usecases/shared/ports.ts';

interface Order {
  /** An instant. */
  readonly field: string;
  readonly direction: 'asc' | 'desc';
}
interface PageOfDocuments {
  readonly docs: readonly QueryDocumentSnapshot[];
  readonly next: string | null;
}

/** As many milliseconds as a time stamp can hold, and an id. */
const CURSOR = /^(\d{1,14}) ([^/]{1,200})$/;

/** A page in the order of an instant, and of ids where that is the same. A cursor that is none finds nothing. */
export async function pageBy(
  query: Query,
  { field, direction }: Order,
  { after, limit }: PageQuery,
): Promise<PageOfDocuments> {
  const ordered = query.orderBy(field, direction).orderBy(FieldPath.documentId(), direction);
  const place = CURSOR.exec(after ?? '');
  if (after !== null && !place) return { docs: [], next: null };
  const rest = place ? ordered.startAfter(Timestamp.fromMillis(Number(place[1])), place[2]) : ordered;
  const { docs } = await rest.limit(limit).get();
  const end = docs.length === limit ? docs.at(-1) : undefined;
  return { docs, next: end ? `${(end.get(field) as Timestamp).toMillis()} ${end.id}` : null };
}
