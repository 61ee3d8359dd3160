import { invalid, StatusError } from '../errors.ts';
import type { Scope } from '../store/store.ts';
import { type Query, testsOf } from './query.ts';

/*
 * Production keeps indexes for collections and for collection groups of the whole database. A query for everything
 * below a document, or for documents of any collection, has only the documents' names to go by.
 */
const goesByName = ({ allDescendants, parent, collectionId }: Scope) =>
  allDescendants && (parent !== '' || collectionId === '');

/** Refuses what production cannot answer by the documents' names in their order. */
export function checkDescendants({ scope, where, orders }: Query): void {
  if (!goesByName(scope)) return;
  const named = [...testsOf(where), ...orders].find(({ field }) => !field.isName);
  if (named && scope.parent !== '') throw invalid('collection group queries are only allowed at the root parent');
  if (named) throw invalid('kind is required for all orders except __key__ ascending');
  if (!orders.at(-1)?.descending) return;
  if (scope.collectionId === '') throw invalid('kind is required for all orders except __key__ ascending');
  throw new StatusError('FAILED_PRECONDITION', 'The query requires an index.');
}

/** Refuses sums and averages of fields that the query's order does not already lead through. */
export function checkAggregatedDescendants({ scope, orders }: Query, aggregated: readonly string[]): void {
  const others = [...new Set(aggregated)].filter((text) => !orders.some(({ field }) => field.text === text));
  if (others.length === 0 || !goesByName(scope)) return;
  throw invalid(
    `This query requires an index with fields [${others.join(', ')}] after __name__ and Firestore does not currently ` +
      'support such an index. Please try the query again with additional ordering on those fields.',
  );
}

/** Refuses what can be asked once but not listened to. */
export function checkLiveDescendants({ allDescendants, parent, collectionId }: Scope): void {
  if (!allDescendants) return;
  if (collectionId === '') throw invalid('All-collection queries are not supported by real-time queries.');
  if (parent === '') return;
  throw invalid("'all_descendants' in CollectionSelector with document parent is not supported by real-time queries.");
}
