import { expect, it } from 'vitest';
import { callerOf } from '../caller.ts';
import { Engine } from '../engine.ts';
import { ROOT } from '../testing/world.ts';
import { reference } from '../values/value.ts';
import type { StructuredQuery } from '../wire/messages.ts';
import { partitionQuery } from './listing.ts';
import type { PartitionQueryRequest } from './messages.ts';

const context = { engine: new Engine(() => Date.UTC(2026, 0, 2)), caller: callerOf('Bearer owner') };

const group = (changed: StructuredQuery = {}): PartitionQueryRequest => ({
  structuredQuery: {
    from: [{ collectionId: 'c', allDescendants: true }],
    orderBy: [{ field: { fieldPath: '__name__' } }],
    ...changed,
  },
});

it.each<[string, PartitionQueryRequest, string]>([
  ['no query', {}, 'Query is required.'],
  ['no parts', { ...group(), partitionCount: 0 }, 'Partition count must be greater than zero.'],
  ['a negative page', { ...group(), pageSize: -1 }, 'Page size must be nonnegative.'],
  ['one collection', group({ from: [{ collectionId: 'c' }] }), 'Query must select all descendant collections.'],
  ['a document', { ...group(), parent: `${ROOT}/a/b` }, 'Ancestor queries are not supported.'],
  ['a limit', group({ limit: 1 }), 'Query limit is not supported.'],
  ['an offset', group({ offset: 1 }), 'Query offset is not supported.'],
  ['some fields', group({ select: { fields: [{ fieldPath: 'n' }] } }), 'Property masks are not supported.'],
  ['a start', group({ startAt: { values: [reference(`${ROOT}/c/a`)] } }), 'Query start cursors are not supported.'],
])('a query is not split in parts that asks for %s', async (_what, request, message) => {
  const asked = partitionQuery(context, { parent: ROOT, partitionCount: 2, ...request });
  await expect(asked).rejects.toMatchObject({ status: 'INVALID_ARGUMENT', message });
});
