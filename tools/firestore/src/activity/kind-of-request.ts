import type { Kind } from './activity.ts';

const KIND_OF_METHOD: Readonly<Record<string, Kind>> = {
  GetDocument: 'read',
  BatchGetDocuments: 'read',
  ListDocuments: 'query',
  ListCollectionIds: 'query',
  RunQuery: 'query',
  RunAggregationQuery: 'query',
  PartitionQuery: 'query',
  BeginTransaction: 'transaction',
  Rollback: 'transaction',
};

/** A commit that ends a transaction counts as one; every other method that is not named here writes. */
export function kindOfRequest(method: string, request: unknown): Kind {
  const kind = KIND_OF_METHOD[method] ?? 'write';
  const ends = kind === 'write' && (request as { transaction?: Uint8Array }).transaction?.length;
  return ends ? 'transaction' : kind;
}
