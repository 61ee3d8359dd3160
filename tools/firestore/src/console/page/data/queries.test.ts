import { describe, expect, it } from 'vitest';
import { countOf, pageOf, structuredQuery, valueAt } from './queries.ts';

const NAME = { fieldPath: '__name__' };

describe('the query of a search', () => {
  it('of a group looks in all collections of the id', () => {
    expect(structuredQuery('users/u1/calls', { group: true })).toEqual({
      from: [{ collectionId: 'calls', allDescendants: true }],
      orderBy: [{ field: NAME, direction: 'ASCENDING' }],
    });
  });

  it('orders by the field that a range is of, and then by name', () => {
    const filter = { field: 'size', op: 'GREATER_THAN', value: { integerValue: '1' } };
    const { orderBy } = structuredQuery('a', { group: false, filter });
    expect(orderBy).toEqual([
      { field: { fieldPath: 'size' }, direction: 'ASCENDING' },
      { field: NAME, direction: 'ASCENDING' },
    ]);
  });

  it('takes the direction of the wanted order for the name as well', () => {
    const { orderBy } = structuredQuery('a', { group: false, order: { field: 'size', descending: true } });
    expect(orderBy).toEqual([
      { field: { fieldPath: 'size' }, direction: 'DESCENDING' },
      { field: NAME, direction: 'DESCENDING' },
    ]);
  });

  it.each([
    ['EQUAL', { nullValue: null }, 'IS_NULL'],
    ['NOT_EQUAL', { nullValue: null }, 'IS_NOT_NULL'],
    ['EQUAL', { doubleValue: 'NaN' }, 'IS_NAN'],
  ])('%s with %j is the unary %s', (op, value, unary) => {
    const { where } = structuredQuery('a', { group: false, filter: { field: 'f', op, value } });
    expect(where).toEqual({ unaryFilter: { field: { fieldPath: 'f' }, op: unary } });
  });

  it('quotes the parts of a path that are no plain words', () => {
    const filter = { field: 'a.b c', op: 'EQUAL', value: { stringValue: '' } };
    expect(structuredQuery('x', { group: false, filter })['where']).toMatchObject({
      fieldFilter: { field: { fieldPath: 'a.`b c`' } },
    });
  });
});

it('the next page begins behind the values of the last document', () => {
  const query = structuredQuery('a', { group: false, order: { field: 'm.n', descending: false } });
  const name = 'projects/p/databases/d/documents/a/1';
  const fields = { m: { mapValue: { fields: { n: { integerValue: '7' } } } } };
  expect(pageOf(query, 50, { name, fields })).toMatchObject({
    limit: 50,
    startAt: { values: [{ integerValue: '7' }, { referenceValue: name }], before: false },
  });
  expect(pageOf(query, 50, undefined)).not.toHaveProperty('startAt');
});

it('counting keeps an order by a field, which leaves out documents without it', () => {
  const plain = countOf(structuredQuery('a', { group: false }));
  expect(plain.structuredQuery).not.toHaveProperty('orderBy');
  const ordered = countOf(structuredQuery('a', { group: false, order: { field: 'n', descending: false } }));
  expect(ordered.structuredQuery).toHaveProperty('orderBy');
});

it('a quoted path finds its field', () => {
  const fields = { 'a.b': { mapValue: { fields: { 'c`d': { booleanValue: true } } } } };
  expect(valueAt(fields, '`a.b`.`c\\`d`')).toEqual({ booleanValue: true });
  expect(valueAt(fields, 'a.b')).toBeUndefined();
});
