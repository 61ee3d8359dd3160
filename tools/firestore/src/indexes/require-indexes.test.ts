import { AggregateField, FieldPath, Filter, type Query } from 'firebase-admin/firestore';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT, startWorld, type TestWorld } from '../testing/world.ts';

const asc = (fieldPath: string) => ({ fieldPath, order: 'ASCENDING' });
const desc = (fieldPath: string) => ({ fieldPath, order: 'DESCENDING' });
const contains = (fieldPath: string) => ({ fieldPath, arrayConfig: 'CONTAINS' });
const vector = (fieldPath: string, dimension: number) => ({ fieldPath, vectorConfig: { dimension, flat: {} } });
const index = (fields: object[], queryScope = 'COLLECTION') => ({ collectionGroup: 'c', queryScope, fields });
const override = (fieldPath: string, ...indexes: object[]) => ({ collectionGroup: 'c', fieldPath, indexes });
const inGroup = { queryScope: 'COLLECTION_GROUP' };

const INDEXES = {
  indexes: [
    index([asc('a'), desc('r')]),
    index([asc('b'), desc('r')]),
    index([contains('tags'), desc('r')]),
    index([asc('p'), asc('q')]),
    index([asc('n'), desc('__name__')]),
    index([asc('kind'), asc('__name__'), vector('v', 2)]),
    index([vector('v', 2)]),
    index([asc('a'), asc('s')], 'COLLECTION_GROUP'),
  ],
  fieldOverrides: [
    override('g', { order: 'ASCENDING', ...inGroup }),
    override('tags', { arrayConfig: 'CONTAINS' }, { arrayConfig: 'CONTAINS', ...inGroup }),
    override('up', { order: 'ASCENDING' }),
    override('blob'),
    override('blob.kept', { order: 'ASCENDING' }),
    { collectionGroup: 'bare', fieldPath: '*', indexes: [] },
  ],
};

let world: TestWorld;
let c: Query;
let group: Query;
let bare: Query;

beforeAll(async () => {
  world = await startWorld({ indexes: JSON.stringify(INDEXES) });
  c = world.admin.collection('c');
  group = world.admin.collectionGroup('c');
  bare = world.admin.collection('bare');
});

afterAll(() => world.close());

interface Asked {
  get(): Promise<unknown>;
}
type Cases = [string, () => Asked][];

const nearest = (query: Query, ...queryVector: number[]) =>
  query.findNearest({ vectorField: 'v', queryVector, limit: 3, distanceMeasure: 'EUCLIDEAN' });
const name = FieldPath.documentId();

const answered: Cases = [
  ['no condition', () => c],
  ['equalities alone', () => c.where('x', '==', 1).where('y', 'in', [2, 3])],
  ['equalities and an array', () => c.where('x', '==', 1).where('tags', 'array-contains', 't')],
  ['equalities, the last name first', () => c.where('x', '==', 1).where('y', '==', 2).orderBy(name, 'desc')],
  ['one order', () => c.orderBy('x', 'desc')],
  ['an inequality on the field of an equality', () => c.where('x', '==', 1).orderBy('x')],
  ['an equality and an order with its index', () => c.where('a', '==', 1).orderBy('r', 'desc')],
  ['two indexes that end in the same order', () => c.where('b', '==', 1).where('a', '==', 1).orderBy('r', 'desc')],
  [
    'an array merged with an equality',
    () => c.where('tags', 'array-contains', 't').where('a', '==', 1).orderBy('r', 'desc'),
  ],
  ['an array and an order', () => c.where('tags', 'array-contains-any', ['t', 'u']).orderBy('r', 'desc')],
  [
    'alternatives that each have an index',
    () => c.where(Filter.or(Filter.where('x', '==', 1), Filter.where('tags', 'array-contains', 1))),
  ],
  ['a name order of its own', () => c.orderBy('n').orderBy(name, 'desc')],
  ['two inequalities', () => c.where('p', '>', 1).where('q', '>', 1)],
  ['a sum', () => c.aggregate({ sum: AggregateField.sum('x') })],
  ['a sum beside an equality', () => c.where('p', '==', 1).aggregate({ sum: AggregateField.average('q') })],
  ['a sum of what is also the order', () => c.where('r', '>', 1).aggregate({ sum: AggregateField.sum('r') })],
  ['nearest neighbours', () => nearest(c, 1, 2)],
  ['nearest neighbours of one kind', () => nearest(c.where('kind', '==', 'k'), 1, 2)],
  ['nearest neighbours of several kinds', () => nearest(c.where('kind', 'in', ['k', 'l']), 1, 2)],
  ['nearest neighbours in a range of kinds', () => nearest(c.where('kind', '>', 'k'), 1, 2)],
  ['a collection group by a field that has an override', () => group.where('g', '==', 1)],
  ['a collection group by its own index', () => group.where('a', '==', 1).orderBy('s')],
  ["a collection by its group's index", () => c.where('a', '==', 1).orderBy('s')],
  ['the inside of an exempted map that has an override', () => c.where('blob.kept', '==', 1)],
  ['only names where no field is indexed', () => bare.where(name, '>', 'x')],
];

const refused: Cases = [
  ['an equality and an order without an index', () => c.where('x', '==', 1).orderBy('r', 'desc')],
  ['an index that would have to be read backwards', () => c.where('b', '==', 1).orderBy('r')],
  [
    'the last results of an order that has no index backwards',
    () => c.where('a', '==', 1).orderBy('r', 'desc').limitToLast(1),
  ],
  ['one equality too many', () => c.where('a', '==', 1).where('x', '==', 1).orderBy('r', 'desc')],
  ['an implied order', () => c.where('a', '==', 1).where('z', '>', 1)],
  ['two orders', () => c.orderBy('r').orderBy('x')],
  ['two inequalities in another order', () => c.where('p', '>', 1).where('q', '>', 1).orderBy('q')],
  ['an array and another order', () => c.where('tags', 'array-contains', 't').orderBy('q')],
  [
    'one alternative without an index',
    () =>
      c.where(Filter.or(Filter.where('x', '==', 1), Filter.and(Filter.where('y', '==', 1), Filter.where('z', '>', 1)))),
  ],
  [
    'an alternative that another one makes to be ordered',
    () => c.where(Filter.or(Filter.where('x', '==', 1), Filter.where('y', '>', 1))),
  ],
  ['names against the order', () => c.orderBy('r').orderBy(name, 'desc')],
  ['nothing but names backwards', () => c.orderBy(name, 'desc')],
  [
    'a sum beside an equality without an index',
    () => c.where('p', '==', 1).aggregate({ sum: AggregateField.sum('x') }),
  ],
  ['two sums', () => c.aggregate({ one: AggregateField.sum('x'), two: AggregateField.average('y') })],
  ['nearest neighbours of another dimension', () => nearest(c, 1, 2, 3)],
  ['nearest neighbours by another condition', () => nearest(c.where('x', '==', 1), 1, 2)],
  ['a collection group by another field', () => group.where('x', '==', 1)],
  ["a collection group by a collection's index", () => group.where('b', '==', 1).orderBy('r', 'desc')],
  ['a collection by a field whose override leaves it none', () => c.where('g', '==', 1)],
  ['a direction that the override leaves out', () => c.orderBy('up', 'desc')],
  ['an exempted field', () => c.where('blob', '==', 1)],
  ['the inside of an exempted map', () => c.orderBy('blob.x')],
  ['a collection whose fields are all exempted', () => bare.where('x', '==', 1)],
];

const messageOf = async (query: Asked): Promise<string> =>
  query.get().then(
    () => 'answered',
    (error: Error) => error.message,
  );
const CONSOLE = `https://console.firebase.google.com/v1/r/project/${PROJECT}/firestore/indexes`;

describe('a query where indexes are required', () => {
  it.each(answered)('is answered: %s', async (_, query) => {
    expect(await messageOf(query())).toBe('answered');
  });

  it.each(refused)('is refused: %s', async (_, query) => {
    await expect(query().get()).rejects.toMatchObject({ code: 9 });
  });

  it('is refused to listeners alike', async () => {
    const failure = await new Promise((resolve) =>
      c
        .where('x', '==', 1)
        .orderBy('r')
        .onSnapshot(() => resolve('answered'), resolve),
    );
    expect(String(failure)).toContain('The query requires an index.');
  });

  it('tells which definitions no query has used', async () => {
    const fresh = await startWorld({ indexes: JSON.stringify(INDEXES) });
    const unused = () =>
      fresh.server
        .unusedIndexes()
        .map((each) => INDEXES.indexes.findIndex((other) => JSON.stringify(other) === JSON.stringify(each)));
    await fresh.admin.collection('c').where('x', '==', 1).get();
    expect(unused()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    await fresh.admin.collection('c').where('b', '==', 1).where('a', '==', 1).orderBy('r', 'desc').get();
    await nearest(fresh.admin.collection('c'), 1, 2).get();
    expect(unused()).toEqual([2, 3, 4, 5, 7]);
    await fresh.close();
  });
});

describe("production's words for", () => {
  it('a missing composite index: a link that carries it, and here the definition to add', async () => {
    const message = await messageOf(c.where('x', '==', 1).orderBy('r', 'desc'));
    expect(message).toContain(`The query requires an index. You can create it here: ${CONSOLE}?create_composite=`);
    expect(message).toContain(`"indexes" of firestore.indexes.json: ${JSON.stringify(index([asc('x'), desc('r')]))}`);
    const carried = Buffer.from(/create_composite=(\S+)/.exec(message)?.[1] ?? '', 'base64url').toString();
    expect(carried).toContain(`projects/${PROJECT}/databases/(default)/collectionGroups/c/indexes/_`);
    expect(carried).toContain('__name__');
  });

  it('several inequalities', async () => {
    expect(await messageOf(c.where('x', '>', 1).where('y', '>', 1))).toMatch(
      / \.\nThe query contains range and inequality filters on multiple fields, please refer to .*multiple-range-fields\.\nOr add/,
    );
  });

  it.each([
    ['COLLECTION_GROUP_ASC', 'x', () => group.where('x', '==', 1)],
    ['COLLECTION_GROUP_DESC', 'x', () => group.orderBy('x', 'desc')],
    ['COLLECTION_GROUP_CONTAINS', 'x', () => group.where('x', 'array-contains', 1)],
    ['COLLECTION_ASC', 'blob', () => c.where('blob', '<', 1)],
    ['COLLECTION_DESC', 'up', () => c.orderBy('up', 'desc')],
  ])('a missing index of a single field: %s', async (kind, field, query) => {
    const message = await messageOf(query());
    expect(message).toContain(
      `The query requires a ${kind} index for collection c and field ${field}. You can create it here: ${CONSOLE}?create_exemption=`,
    );
    const carried = Buffer.from(/create_exemption=(\S+)/.exec(message)?.[1] ?? '', 'base64url').toString();
    expect(carried).toContain(`projects/${PROJECT}/databases/(default)/collectionGroups/c/fields/${field}`);
    expect(carried).not.toContain('__name__');
  });

  it('a single field keeps the indexes it has when the definition is added', async () => {
    expect(await messageOf(c.orderBy('up', 'desc'))).toContain(
      `"fieldOverrides" of firestore.indexes.json: ${JSON.stringify(
        override('up', { order: 'ASCENDING' }, { order: 'DESCENDING', queryScope: 'COLLECTION' }),
      )}`,
    );
  });

  it('a missing vector index', async () => {
    expect(await messageOf(nearest(c.where('x', '==', 1), 1, 2, 3))).toContain(
      `Missing vector index configuration. Please create the required index with the following gcloud command: gcloud firestore indexes composite create --project=${PROJECT} --collection-group=c --query-scope=COLLECTION --field-config=order=ASCENDING,field-path=x --field-config=vector-config='{"dimension":"3","flat": "{}"}',field-path=v`,
    );
  });
});
