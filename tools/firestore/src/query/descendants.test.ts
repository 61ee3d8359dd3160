import type { Query, QuerySnapshot } from 'firebase-admin/firestore';
import { AggregateField, FieldPath } from 'firebase-admin/firestore';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstOf, ROOT, startWorld, type TestWorld } from '../testing/world.ts';
import type { StructuredQuery } from '../wire/messages.ts';
import { checkAggregatedDescendants, checkLiveDescendants } from './descendants.ts';
import { NULL } from '../values/value.ts';
import { parseQuery } from './parse.ts';

/** Everything below a document; of one collection id or of all. */
const below = (collectionId: string, query: Partial<StructuredQuery> = {}) =>
  parseQuery(`${ROOT}/shops/s1`, { from: [{ collectionId, allDescendants: true }], ...query });

const field = (fieldPath: string) => ({ fieldPath });
const byField: Partial<StructuredQuery> = { orderBy: [{ field: field('price'), direction: 'ASCENDING' }] };
const backwards: Partial<StructuredQuery> = { orderBy: [{ field: field('__name__'), direction: 'DESCENDING' }] };

describe('a query for everything below a document', () => {
  it('goes by the names of documents', () => {
    expect(() => below('')).not.toThrow();
    expect(() => below('items')).not.toThrow();
  });

  it('cannot go by a field', () => {
    expect(() => below('', byField)).toThrow('only allowed at the root parent');
    expect(() => below('items', byField)).toThrow('only allowed at the root parent');
    const where = { fieldFilter: { field: field('price'), op: 'EQUAL', value: NULL } };
    expect(() => below('items', { where })).toThrow('only allowed at the root parent');
  });

  it('cannot go backwards', () => {
    expect(() => below('', backwards)).toThrow('kind is required for all orders except __key__ ascending');
    expect(() => below('items', backwards)).toThrow('The query requires an index.');
  });

  it('cannot be summed or averaged without an order by the fields', () => {
    expect(() => checkAggregatedDescendants(below('items'), ['price', 'price'])).toThrow(
      'fields [price] after __name__',
    );
    expect(() => checkAggregatedDescendants(below('items'), [])).not.toThrow();
  });

  it('cannot be listened to', () => {
    expect(() => checkLiveDescendants(below('').scope)).toThrow('All-collection queries are not supported');
    expect(() => checkLiveDescendants(below('items').scope)).toThrow('with document parent is not supported');
  });

  it('may go by a field when it is for a collection group of the whole database', () => {
    const group = { from: [{ collectionId: 'items', allDescendants: true }] };
    expect(() => parseQuery(ROOT, { ...group, ...byField })).not.toThrow();
    expect(() => parseQuery(ROOT, { ...group, ...backwards })).not.toThrow();
  });
});

describe('a collection group of the whole database', () => {
  let world: TestWorld;
  let items: Query;
  beforeAll(async () => {
    world = await startWorld();
    items = world.admin.collectionGroup('items');
    await world.admin.doc('shops/s1/items/i1').set({ price: 4 });
    await world.admin.doc('shops/s2/items/i2').set({ price: 6 });
  });
  afterAll(() => world.close());

  it('can be averaged without an order', async () => {
    const averaged = await items.aggregate({ price: AggregateField.average('price') }).get();
    expect(averaged.data()).toEqual({ price: 5 });
  });

  it('can be listened to', async () => {
    const found = await firstOf<QuerySnapshot, number>(
      (listener) => items.onSnapshot(listener),
      ({ size }) => size,
    );
    expect(found).toBe(2);
  });

  it('can be read backwards', async () => {
    const { docs } = await items.orderBy(FieldPath.documentId(), 'desc').get();
    expect(docs.map(({ id }) => id)).toEqual(['i2', 'i1']);
  });
});
