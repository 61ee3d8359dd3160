import type { Query } from '../query/query.ts';
import type { IndexDefinition, IndexDefinitions, Scope } from './definitions.ts';
import { missingIndex } from './missing-index.ts';
import { needsOf } from './need.ts';
import { servingIndexes } from './serving.ts';

/**
 * The indexes that answer the query; throws FAILED_PRECONDITION with the definition to add when production would have
 * none for one of its alternatives. `summed` are the fields of `sum` and `average`.
 */
export function requireIndexes(
  definitions: IndexDefinitions,
  query: Query,
  summed: readonly string[],
): IndexDefinition[] {
  const scope: Scope = {
    collectionGroup: query.scope.collectionId,
    queryScope: query.scope.allDescendants ? 'COLLECTION_GROUP' : 'COLLECTION',
  };
  return needsOf(query, summed).flatMap((need) => {
    const paths = [...need.fixed, ...need.ordered].map(({ fieldPath }) => fieldPath);
    const serving = servingIndexes(need, definitions.of(scope, paths));
    if (!serving) throw missingIndex({ query, scope, need, definitions });
    return serving;
  });
}
