import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callerOf } from '../caller.ts';
import { Engine } from '../engine.ts';
import { ROOT } from '../testing/world.ts';
import { integer, type Value } from '../values/value.ts';
import type { StructuredQuery } from '../wire/messages.ts';
import { runAggregationQuery } from './aggregation.ts';
import { listDocuments, partitionQuery } from './listing.ts';
import { batchGetDocuments, executeQuery, getDocument, listCollectionIds } from './reads.ts';
import { beginTransaction } from './writes.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 2);
const nameOf = (path: string) => `${ROOT}/${path}`;

function setUp(options: { historyBytes?: number } = {}) {
  const clock = { now: START };
  const engine = new Engine(() => clock.now, options.historyBytes);
  const database = engine.database(ROOT);
  const context = { engine, caller: callerOf('Bearer owner') };
  const put = async (path: string, n?: number) => {
    const update = { name: nameOf(path), fields: new Map<string, Value>([['n', integer(n ?? 0)]]) };
    return (await database.commit([n === undefined ? { delete: nameOf(path) } : { update }])).time;
  };
  const get = async (path: string, readTime: bigint) => {
    const [answer] = await batchGetDocuments(context, { database: ROOT, documents: [nameOf(path)], readTime });
    return answer?.found?.fields.get('n');
  };
  return { clock, context, database, get, put };
}

const above = (least: number, limit: number): StructuredQuery => ({
  from: [{ collectionId: 'c' }],
  where: { fieldFilter: { field: { fieldPath: 'n' }, op: 'GREATER_THAN_OR_EQUAL', value: integer(least) } },
  orderBy: [{ field: { fieldPath: 'n' }, direction: 'DESCENDING' }],
  offset: 1,
  limit,
});

/** The same in plain words. */
const answer = (state: ReadonlyMap<string, number>, least: number, limit: number) =>
  [...state]
    .filter(([path, n]) => path.startsWith('c/') && n >= least)
    .sort(([one, a], [other, b]) => b - a || (one < other ? 1 : -1))
    .slice(1, 1 + limit)
    .map(([path]) => nameOf(path));

const anyChange = fc.record({
  path: fc.constantFrom('c/a', 'c/b', 'c/d', 'c/e', 'other/a'),
  n: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
});

describe('reads at an instant', () => {
  it('show documents and answers as they were, whatever came later', async () => {
    const property = fc.asyncProperty(fc.array(anyChange, { maxLength: 25 }), fc.nat(4), async (changes, least) => {
      const { context, get, put } = setUp();
      let state = new Map<string, number>();
      const past = new Map<bigint, Map<string, number>>();
      for (const { path, n } of changes) {
        state = new Map(state);
        if (n === undefined) state.delete(path);
        else state.set(path, n);
        past.set(await put(path, n), state);
      }
      for (const [readTime, then] of past) {
        expect(await get('c/a', readTime)).toEqual(then.has('c/a') ? integer(then.get('c/a') ?? 0) : undefined);
        const found = await executeQuery(context, { parent: ROOT, structuredQuery: above(least, 2), readTime });
        expect(found.flatMap(({ document }) => document?.name ?? [])).toEqual(answer(then, least, 2));
      }
    });
    await fc.assert(property, { numRuns: 200 });
  });

  it('reach every kind of read', async () => {
    const { context, put } = setUp();
    await put('c/a', 1);
    const readTime = await put('old/a/deep/x', 1);
    await Promise.all([put('c/a', 5), put('c/b', 6), put('old/a/deep/x'), put('new/a', 1)]);
    const query = { parent: ROOT, structuredQuery: { from: [{ collectionId: 'c' }] } };

    expect((await getDocument(context, { name: nameOf('c/a'), readTime })).fields.get('n')).toEqual(integer(1));
    const [counted] = await runAggregationQuery(context, {
      parent: ROOT,
      structuredAggregationQuery: {
        structuredQuery: query.structuredQuery,
        aggregations: [{ alias: 'all', count: {} }],
      },
      readTime,
    });
    expect(counted?.result?.aggregateFields).toEqual(new Map([['all', integer(1)]]));
    const listed = { parent: ROOT, readTime };
    expect(listCollectionIds(context, listed).collectionIds).toEqual(['c', 'old']);
    const { documents } = await listDocuments(context, { ...listed, collectionId: 'old', showMissing: true });
    expect(documents.map(({ name }) => name)).toEqual([nameOf('old/a')]);
    const group = { structuredQuery: { from: [{ collectionId: 'c', allDescendants: true }] }, partitionCount: 5 };
    expect((await partitionQuery(context, { ...query, ...group, readTime })).partitions).toEqual([]);
    expect((await partitionQuery(context, { ...query, ...group })).partitions).toHaveLength(1);
  });

  it('reach back an hour and no further', async () => {
    const { clock, get, put } = setUp();
    const first = await put('c/a', 1);
    clock.now += HOUR;
    await put('c/a', 2);
    expect(await get('c/a', first)).toEqual(integer(1));
    clock.now += 1;
    await expect(get('c/a', first)).rejects.toMatchObject({
      status: 'FAILED_PRECONDITION',
      message: "The requested 'read_time' is too old.",
    });
  });

  it('are refused for the future', async () => {
    const { context, get, put } = setUp();
    const future = { status: 'INVALID_ARGUMENT', message: "The requested 'read_time' cannot be in the future." };
    const readTime = (await put('c/a', 1)) + 1n;
    await expect(get('c/a', readTime)).rejects.toMatchObject(future);
    expect(() => beginTransaction(context, { database: ROOT, options: { readOnly: { readTime } } })).toThrow(
      future.message,
    );
  });

  it('find nothing in the time before the database was first used', async () => {
    const { get, put } = setUp();
    await put('c/a', 1);
    expect(await get('c/a', BigInt(START) * 1000n - 1n)).toBeUndefined();
  });

  it('are refused where memory ran out, rather than answered from the present', async () => {
    const { get, put } = setUp({ historyBytes: 1000 });
    const times: bigint[] = [];
    for (let n = 0; n < 100; n++) times.push(await put('c/a', n));
    const outcomes = await Promise.allSettled(times.map((time) => get('c/a', time)));
    const known = outcomes.flatMap((outcome, n) => (outcome.status === 'fulfilled' ? [[n, outcome.value]] : []));
    expect(known).toEqual(known.map(([n]) => [n, integer(Number(n))]));
    expect(known.length).toBeGreaterThan(2);
    expect(known.length).toBeLessThan(20);
    expect(outcomes[0]).toMatchObject({ reason: { status: 'FAILED_PRECONDITION' } });
  });
});
