import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredDocument } from '../store/document.ts';
import { Store } from '../store/store.ts';
import { double, FALSE, integer, NULL, text, TRUE, type Value } from '../values/value.ts';
import type { Filter, StructuredQuery } from '../wire/messages.ts';
import { compileQuery, resultOrder } from './match.ts';
import { parseQuery } from './parse.ts';
import { runQuery } from './run.ts';

const ROOT = 'projects/p/databases/(default)/documents';

const value = fc.constantFrom<Value>(
  NULL,
  FALSE,
  TRUE,
  double(Number.NaN),
  integer(1),
  double(1.5),
  integer(2),
  text('a'),
  text('b'),
  { kind: 'array', values: [integer(1), text('a')] },
  { kind: 'array', values: [integer(2), integer(2)] },
);

const fieldName = fc.constantFrom('a', 'b', 'm.c');

const fields = fc.record({ a: value, b: value, m: value }, { requiredKeys: [] }).map((record) => {
  const inner = record.m && ([['m', { kind: 'map', fields: new Map([['c', record.m]]) }]] as [string, Value][]);
  const rest = Object.entries(record).filter(([name]) => name !== 'm');
  return new Map<string, Value>([...rest, ...(inner ?? [])]);
});

const path = fc.tuple(fc.constantFrom('c', 'x/1/c', 'c/d0/sub'), fc.nat(9)).map(([above, n]) => `${above}/d${n}`);

const fieldFilter: fc.Arbitrary<Filter> = fc.oneof(
  fc
    .record({
      field: fieldName,
      op: fc.constantFrom(
        'LESS_THAN',
        'LESS_THAN_OR_EQUAL',
        'GREATER_THAN',
        'GREATER_THAN_OR_EQUAL',
        'EQUAL',
        'NOT_EQUAL',
        'ARRAY_CONTAINS',
      ),
      value,
    })
    .map(({ field, op, value: operand }) => ({ fieldFilter: { field: { fieldPath: field }, op, value: operand } })),
  fc
    .record({
      field: fieldName,
      op: fc.constantFrom('IN', 'ARRAY_CONTAINS_ANY', 'NOT_IN'),
      values: fc.array(value, { minLength: 1, maxLength: 3 }),
    })
    .map(({ field, op, values }) => ({
      fieldFilter: { field: { fieldPath: field }, op, value: { kind: 'array' as const, values } },
    })),
);

const filter: fc.Arbitrary<Filter> = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'filter' },
    fieldFilter,
    fc
      .record({ op: fc.constantFrom('AND', 'OR'), filters: fc.array(tie('filter'), { minLength: 1, maxLength: 3 }) })
      .map((compositeFilter) => ({ compositeFilter })),
  ),
})).filter;

const direction = fc.constantFrom('ASCENDING', 'DESCENDING');
const order = fc.record({ field: fieldName.map((fieldPath) => ({ fieldPath })), direction });
const cursor = fc.record({ values: fc.array(value, { maxLength: 2 }), before: fc.boolean() });

const structuredQuery: fc.Arbitrary<StructuredQuery> = fc.record(
  {
    from: fc.constantFrom(
      [{ collectionId: 'c' }],
      [{ collectionId: 'c', allDescendants: true }],
      [{ allDescendants: true }],
    ),
    where: filter,
    orderBy: fc.uniqueArray(order, { maxLength: 2, selector: ({ field }) => field.fieldPath }),
    startAt: cursor,
    endAt: cursor,
    offset: fc.nat(3),
    limit: fc.nat(5),
  },
  { requiredKeys: ['from'] },
);

const stored = (at: string, given: ReadonlyMap<string, Value>): StoredDocument => ({
  path: at,
  name: `${ROOT}/${at}`,
  fields: given,
  createTime: 1n,
  updateTime: 1n,
});

/** The query, unless production would refuse it too. */
function legal(source: StructuredQuery) {
  try {
    return parseQuery(ROOT, source);
  } catch {
    return undefined;
  }
}

function put(store: Store, at: string, given: ReadonlyMap<string, Value> | undefined): void {
  store.apply([{ path: at, before: store.get(at), after: given && stored(at, given) }]);
}

describe('a query', () => {
  it('finds through indexes exactly what a look at every document finds, in the same order', () => {
    const documents = fc.array(fc.tuple(path, fields), { maxLength: 30, size: 'max' });
    const changes = fc.array(fc.tuple(path, fc.option(fields, { nil: undefined })), { maxLength: 15, size: 'max' });
    fc.assert(
      fc.property(documents, fc.array(structuredQuery, { maxLength: 5 }), changes, (initial, sources, later) => {
        const store = new Store();
        const queries = sources.flatMap((source) => legal(source) ?? []);
        for (const [at, given] of initial) put(store, at, given);
        for (const query of queries) runQuery(store, query);
        for (const [at, given] of later) put(store, at, given);
        for (const query of queries) {
          const matching = [...store.all()].filter(compileQuery(query)).sort(resultOrder(query));
          const expected = matching.slice(
            query.offset,
            query.limit === undefined ? undefined : query.offset + query.limit,
          );
          expect(runQuery(store, query).documents.map((each) => each.path)).toEqual(expected.map((each) => each.path));
        }
      }),
      { numRuns: 1500 },
    );
  });

  it.each<[string, StructuredQuery, number]>([
    ['equality, order and limit', { where: field('kind', 'EQUAL', 1), orderBy: descending('n'), limit: 5 }, 5],
    ['a range', { where: and(field('n', 'GREATER_THAN', 100), field('n', 'LESS_THAN', 111)) }, 11],
    ['an upper end alone, past other types', { where: field('n', 'LESS_THAN', 4), limit: 9 }, 5],
    ['a cursor', { orderBy: descending('n'), startAt: { values: [integer(8)], before: false }, limit: 8 }, 8],
    ['alternatives', { where: list('IN', 3, 'n') }, 3],
    ['an element of a list', { where: field('tags', 'ARRAY_CONTAINS', 7) }, 1],
  ])('looks at little more than it gives: %s', (_what, source, most) => {
    const store = new CountingStore();
    for (let n = 0; n < 1000; n++) {
      const tags: Value = { kind: 'array', values: [integer(n)] };
      put(
        store,
        `c/d${n}`,
        new Map([
          ['n', integer(n)],
          ['kind', integer(n % 4)],
          ['tags', tags],
        ] as const),
      );
      put(
        store,
        `c/none${n}`,
        new Map<string, Value>([
          ['n', NULL],
          ['kind', NULL],
        ]),
      );
    }
    store.looked = 0;
    const { documents } = runQuery(store, parseQuery(ROOT, { from: [{ collectionId: 'c' }], ...source }));
    expect(documents.length).toBeGreaterThan(0);
    expect(store.looked).toBeLessThanOrEqual(most);
  });
});

describe('null and NaN in lists', () => {
  const absent = [NULL, double(Number.NaN)];

  it.each<[string, Filter]>([
    ['IN', listOf('IN', 'plain', absent)],
    ['ARRAY_CONTAINS_ANY', listOf('ARRAY_CONTAINS_ANY', 'list', absent)],
    ['ARRAY_CONTAINS', { fieldFilter: { field: { fieldPath: 'list' }, op: 'ARRAY_CONTAINS', value: NULL } }],
  ])('are found by no %s', (_op, where) => {
    const store = new Store();
    absent.forEach((plain, i) =>
      put(
        store,
        `c/d${i}`,
        new Map([
          ['plain', plain],
          ['list', { kind: 'array', values: [plain] }],
        ]),
      ),
    );
    expect(runQuery(store, parseQuery(ROOT, { from: [{ collectionId: 'c' }], where })).documents).toEqual([]);
  });
});

class CountingStore extends Store {
  looked = 0;

  override get(at: string): StoredDocument | undefined {
    this.looked++;
    return super.get(at);
  }
}

function field(fieldPath: string, op: string, operand: number): Filter {
  return { fieldFilter: { field: { fieldPath }, op, value: integer(operand) } };
}

const descending = (fieldPath: string) => [{ field: { fieldPath }, direction: 'DESCENDING' }];

function list(op: string, length: number, fieldPath = 'a'): Filter {
  return listOf(
    op,
    fieldPath,
    Array.from({ length }, (_, i) => integer(i)),
  );
}

function listOf(op: string, fieldPath: string, values: Value[]): Filter {
  return { fieldFilter: { field: { fieldPath }, op, value: { kind: 'array', values } } };
}

function and(...filters: Filter[]): Filter {
  return { compositeFilter: { op: 'AND', filters } };
}
