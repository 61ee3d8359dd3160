import { type Query, Timestamp } from 'firebase-admin/firestore';

interface Bounds {
  readonly from?: number | undefined;
  readonly before?: number | undefined;
}

/** What was created at `from` or later, and before `before`; of either that is left out, nothing is asked. */
export function within(query: Query, { from, before }: Bounds): Query {
  const later = from === undefined ? query : query.where('createdAt', '>=', Timestamp.fromMillis(from));
  return before === undefined ? later : later.where('createdAt', '<', Timestamp.fromMillis(before));
}
