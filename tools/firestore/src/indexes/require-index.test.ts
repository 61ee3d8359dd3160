import type { Query } from 'firebase-admin/firestore';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT, startWorld, type TestWorld } from '../testing/world.ts';

const asc = (fieldPath: string) => ({ fieldPath, order: 'ASCENDING' });
const desc = (fieldPath: string) => ({ fieldPath, order: 'DESCENDING' });
const index = (fields: object[], queryScope = 'COLLECTION') => ({ collectionGroup: 'c', queryScope, fields });

const INDEXES = {
  indexes: [
    index([asc('a'), desc('r')]),
    index([asc('b'), desc('r')]),
    index([{ fieldPath: 'tags', arrayConfig: 'CONTAINS' }, desc('r')]),
  ],
  fieldOverrides: [
    { collectionGroup: 'c', fieldPath: 'g', indexes: [{ order: 'ASCENDING', queryScope: 'COLLECTION_GROUP' }] },
  ],
};

let world: TestWorld;
let c: Query;
let group: Query;

beforeAll(async () => {
  world = await startWorld({ indexes: JSON.stringify(INDEXES) });
  c = world.admin.collection('c');
  group = world.admin.collectionGroup('c');
});

afterAll(() => world.close());

const answered: [string, () => Query][] = [
  ['no condition', () => c],
  ['equalities alone', () => c.where('x', '==', 1).where('y', '==', 2).where('tags', 'array-contains', 't')],
  ['one order', () => c.orderBy('x', 'desc')],
  ['an inequality on the field of an equality', () => c.where('x', '==', 1).orderBy('x')],
  ['an equality and an order with its index', () => c.where('a', '==', 1).orderBy('r', 'desc')],
  ['the same index read backwards', () => c.where('a', '==', 1).orderBy('r')],
  ['two indexes that end in the same order', () => c.where('b', '==', 1).where('a', '==', 1).orderBy('r', 'desc')],
  ['an array and an order', () => c.where('tags', 'array-contains-any', ['t', 'u']).orderBy('r', 'desc')],
  ['a collection group by a field that has an override', () => group.where('g', '==', 1)],
];

const refused: [string, () => Query][] = [
  ['an equality and an order without an index', () => c.where('x', '==', 1).orderBy('r', 'desc')],
  ['one equality too many', () => c.where('a', '==', 1).where('x', '==', 1).orderBy('r', 'desc')],
  ['an implied order', () => c.where('a', '==', 1).where('z', '>', 1)],
  ['two orders', () => c.orderBy('r').orderBy('x')],
  ['one alternative without an index', () => c.where('tags', 'array-contains', 't').orderBy('q')],
  ['names against the order', () => c.orderBy('r').orderBy('__name__', 'desc')],
  ['a collection group by another field', () => group.where('x', '==', 1)],
  ['a collection by a field whose override leaves it none', () => c.where('g', '==', 1)],
];

describe('a query where indexes are required', () => {
  it.each(answered)('is answered: %s', async (_, query) => {
    expect((await query().get()).size).toBe(0);
  });

  it.each(refused)('is refused: %s', async (_, query) => {
    await expect(query().get()).rejects.toMatchObject({ code: 9 });
  });

  it('is refused with the definition to add and a link that carries it', async () => {
    const failure: unknown = await c
      .where('x', '==', 1)
      .orderBy('r', 'desc')
      .get()
      .catch((error: unknown) => error);
    const message = String(failure);
    expect(message).toContain(
      `The query requires an index. You can create it here: https://console.firebase.google.com/v1/r/project/${PROJECT}/firestore/indexes?create_composite=`,
    );
    expect(message).toContain(JSON.stringify(index([asc('x'), desc('r')])));
    const link = /create_composite=(\S+)/.exec(message)?.[1] ?? '';
    const carried = Buffer.from(link, 'base64url').toString();
    expect(carried).toContain(`projects/${PROJECT}/databases/(default)/collectionGroups/c/indexes/_`);
    expect(carried).toContain('__name__');
  });

  it('is refused to listeners and aggregations alike', async () => {
    const query = c.where('x', '==', 1).orderBy('r');
    await expect(query.count().get()).rejects.toMatchObject({ code: 9 });
    const failure = await new Promise((resolve) => query.onSnapshot(() => resolve('answered'), resolve));
    expect(String(failure)).toContain('The query requires an index.');
  });
});
