import { describe, expect, it } from 'vitest';
import type { StoredDocument } from '../store/document.ts';
import { integer, NULL, reference, text, type Value } from '../values/value.ts';
import type { Aggregation, Filter, FindNearest, StructuredQuery } from '../wire/messages.ts';
import { parseAggregations } from './aggregate.ts';
import { nearestDocuments } from './nearest.ts';
import { parseQuery } from './parse.ts';

const DATABASE = 'projects/p/databases/(default)';
const ROOT = `${DATABASE}/documents`;
const ELSEWHERE = 'projects/p/databases/other/documents/c/a';
const ONLY_ONE = "Only a single 'NOT_EQUAL', 'NOT_IN', 'IS_NOT_NAN', or 'IS_NOT_NULL' filter allowed per query.";
const NOT_IN_ALONE = "'NOT_IN' cannot be used in the same query with 'IN', 'ARRAY_CONTAINS_ANY' or 'OR'.";
const ONE_ARRAY = "A maximum of 1 'ARRAY_CONTAINS' filter is allowed per disjunction.";
const ONE = integer(1);

const test = (fieldPath: string, op: string, value: Value = ONE): Filter => ({
  fieldFilter: { field: { fieldPath }, op, value },
});
const unary = (fieldPath: string, op: string): Filter => ({ unaryFilter: { field: { fieldPath }, op } });
const list = (length: number): Value => ({
  kind: 'array',
  values: Array.from({ length }, (_, i) => integer(i)),
});
const among = (op: string, length: number, fieldPath = 'a') => test(fieldPath, op, list(length));
const and = (...filters: Filter[]): Filter => ({ compositeFilter: { op: 'AND', filters } });
const or = (...filters: Filter[]): Filter => ({ compositeFilter: { op: 'OR', filters } });
const times = (count: number, make: (i: number) => Filter) => Array.from({ length: count }, (_, i) => make(i));
const by = (...fieldPaths: string[]) => fieldPaths.map((fieldPath) => ({ field: { fieldPath } }));
const unreadable = (path: string) =>
  `Invalid property path "${path}". Unquoted property paths must match regex ([a-zA-Z_][a-zA-Z_0-9]*), and quoted property paths must match regex (\`(?:[^\`\\\\]|(?:\\\\.))+\`)`;
const tooMany = (count: number) =>
  `Too many disjunctions after normalization. Result had ${count} disjunctions which is more than the maximum of 30`;
const tooLarge = (filters: number, orders: number, ancestor: string) =>
  `The query may not have more than 100 filters + sort orders + ancestor total. Currently there are ${filters} filters, ${orders} sort orders, and ${ancestor} ancestor filter.`;

const asked = (source: StructuredQuery, parent = ROOT) =>
  parseQuery(parent, { from: [{ collectionId: 'c' }], ...source });
const where = (filter: Filter) => () => asked({ where: filter });

describe('a query is refused in the words of production for', () => {
  it.each<[string, () => unknown, string]>([
    ['a negative limit', () => asked({ limit: -1 }), 'limit is negative'],
    ['a negative offset', () => asked({ offset: -1 }), 'offset is negative'],
    ['a long cursor', () => asked({ startAt: { values: [NULL, NULL] } }), 'Cursor has too many values.'],
    [
      'an order after the name',
      () => asked({ orderBy: by('__name__', 'a') }),
      'order by clause cannot contain more fields after the key',
    ],
    ['one order twice', () => asked({ orderBy: by('n', 'n') }), 'order by clause cannot contain duplicate fields n'],
    ['no operator', where(test('a', 'OPERATOR_UNSPECIFIED')), 'Unknown FieldFilter operator.'],
    ['no unary operator', where(unary('a', '')), 'Unknown UnaryFilter operator.'],
    ['no filter', where({}), 'Unknown Filter type.'],
    [
      'no value',
      where({ fieldFilter: { field: { fieldPath: 'a' }, op: 'EQUAL' } }),
      'Cannot convert firestore.v1.Value with type unset.',
    ],
    ['no field', where({ fieldFilter: { op: 'EQUAL', value: ONE } }), 'Invalid empty property path string.'],
    ['no unary field', where({ unaryFilter: { op: 'IS_NULL' } }), 'Unsupported UnaryFilter operand type (non-FIELD).'],
    [
      'an unknown composition',
      where({ compositeFilter: { op: '', filters: [] } }),
      'Unsupported CompositeFilter operator.',
    ],
    ['no alternative', where(or()), 'Composite filter must have at least one sub-filter.'],
    ['a value instead of a list', where(test('a', 'IN')), "'IN' requires an ArrayValue."],
    ['an empty list', where(among('NOT_IN', 0)), "'NOT_IN' requires an non-empty ArrayValue."],
    ['31 values of in', where(among('IN', 31)), "'IN' supports up to 30 comparison values."],
    ['11 values of not-in', where(among('NOT_IN', 11)), "'NOT_IN' supports up to 10 comparison values."],
    ['31 alternatives', where(or(among('IN', 30), test('b', 'EQUAL'))), tooMany(31)],
    ['16 times 2 alternatives', where(and(among('IN', 16), among('IN', 2, 'b'))), tooMany(32)],
    ['two not-equal', where(and(test('a', 'NOT_EQUAL'), test('b', 'NOT_EQUAL'))), ONLY_ONE],
    ['not-equal beside not-null', where(and(test('a', 'NOT_EQUAL'), unary('b', 'IS_NOT_NULL'))), ONLY_ONE],
    ['two not-in', where(and(among('NOT_IN', 1), among('NOT_IN', 1, 'b'))), ONLY_ONE],
    ['not-in beside in', where(and(among('NOT_IN', 1), among('IN', 1, 'b'))), NOT_IN_ALONE],
    ['not-in within or', where(or(among('NOT_IN', 1), test('b', 'EQUAL'))), NOT_IN_ALONE],
    ['two lists at once', where(and(test('a', 'ARRAY_CONTAINS'), among('ARRAY_CONTAINS_ANY', 1, 'b'))), ONE_ARRAY],
    [
      '11 fields with ranges',
      where(and(...times(11, (i) => test(`f${i}`, 'GREATER_THAN')))),
      'The query contains 11 distinct inequality fields: [f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10]. A query may not have more than 10 distinct inequality fields.',
    ],
    ['101 filters', where(and(...times(101, (i) => test(`f${i}`, 'EQUAL')))), tooLarge(101, 0, 'no')],
    [
      '100 filters below a document',
      () => asked({ where: and(...times(100, (i) => test(`f${i}`, 'EQUAL'))) }, `${ROOT}/a/b`),
      tooLarge(100, 0, 'one'),
    ],
    [
      '100 filters and an order',
      () => asked({ where: and(...times(100, (i) => test(`f${i}`, 'EQUAL'))), orderBy: by('f0') }),
      tooLarge(100, 1, 'no'),
    ],
    ['an unfinished path', where(test('a..b', 'EQUAL')), unreadable('a..b')],
    ['a name that needs quotes', where(test('a-b', 'EQUAL')), unreadable('a-b')],
    ['a reserved name', where(test('a.__x__', 'EQUAL')), 'Invalid reserved name in field path __x__'],
    ['a document name in words', where(test('__name__', 'EQUAL')), '__key__ filter value must be a Key'],
    ['an element of the name', where(test('__name__', 'ARRAY_CONTAINS')), 'the name __key__ is reserved'],
    [
      'a document of another database',
      where(test('__name__', 'EQUAL', reference(ELSEWHERE))),
      `The request was for database '${DATABASE}' but was attempting to access database 'projects/p/databases/other'`,
    ],
    [
      'a name beside a range',
      where(and(test('a', 'GREATER_THAN'), test('__name__', 'EQUAL', reference(`${ROOT}/c/a`)))),
      'Equality on key is not allowed if there are other inequality fields and key does not appear in inequalities.',
    ],
  ])('%s', (_what, ask, message) => {
    expect(ask).toThrow(expect.objectContaining({ status: 'INVALID_ARGUMENT', message }));
  });

  it.each<[string, StructuredQuery, string]>([
    ['a reserved collection id', { from: [{ collectionId: '__x__' }] }, 'Collection id "__x__" is invalid'],
    ['a collection id with a slash', { from: [{ collectionId: 'a/b' }] }, '"/"'],
  ])('%s', (_what, source, words) => {
    expect(() => asked(source)).toThrow(words);
  });
});

it.each<[string, Filter]>([
  ['a composition of nothing', and()],
  ['30 values of in', among('IN', 30)],
  ['not-equal beside a range', and(test('a', 'NOT_EQUAL'), test('a', 'GREATER_THAN'))],
  ['lists in alternatives of their own', or(test('a', 'ARRAY_CONTAINS'), test('b', 'ARRAY_CONTAINS'))],
  ['10 fields with ranges', and(...times(10, (i) => test(`f${i}`, 'GREATER_THAN')))],
  ['100 filters', and(...times(100, (i) => test(`f${i}`, 'EQUAL')))],
  ['names in quotes', test('`a-b`.`c.d`', 'EQUAL')],
])('a query may have %s', (_what, filter) => {
  expect(where(filter)).not.toThrow();
});

describe('a search for nearest neighbours is refused in the words of production for', () => {
  const LIMIT = 'FindNearest.limit must be a positive integer of no more than 1000';
  const vector = (...values: Value[]): Value => ({
    kind: 'map',
    fields: new Map<string, Value>([
      ['__type__', text('__vector__')],
      ['value', { kind: 'array', values }],
    ]),
  });
  const sought: FindNearest = {
    vectorField: { fieldPath: 'v' },
    queryVector: vector(ONE, ONE),
    distanceMeasure: 'COSINE',
    limit: 3,
  };
  const nearest = (changed: Partial<FindNearest>, source: StructuredQuery = {}) =>
    asked({ findNearest: { ...sought, ...changed }, ...source });

  it.each<[string, () => unknown, string]>([
    ['a limit of the query', () => nearest({}, { limit: 1 }), 'A query limit cannot be used with FindNearest'],
    ['an offset', () => nearest({}, { offset: 1 }), 'A query offset cannot be used with FindNearest'],
    ['a cursor', () => nearest({}, { startAt: {} }), 'A cursor cannot be used with FindNearest'],
    ['no neighbour', () => nearest({ limit: 0 }), LIMIT],
    ['too many neighbours', () => nearest({ limit: 1001 }), LIMIT],
    ['no measure', () => nearest({ distanceMeasure: '' }), 'Unknown Distance Measure.'],
    ['no field', () => nearest({ vectorField: {} }), 'Invalid empty property path string.'],
    ['a list', () => nearest({ queryVector: list(2) }), 'Query Value must be of type vector.'],
    ['an empty vector', () => nearest({ queryVector: vector() }), 'Cannot have a zero length vector.'],
    [
      'a reserved field for the distance',
      () => nearest({ distanceResultField: '__name__' }),
      'The distanceResultField.property.name "__name__" is reserved.',
    ],
    [
      'no finite threshold',
      () => nearest({ distanceThreshold: Number.NaN }),
      'distanceThreshold must be a finite number.',
    ],
    [
      'the angle to a vector without length',
      () => nearestDocuments([documentWith(vector(integer(0), integer(0)))], sought),
      'Cannot compute cosine distance against a vector with a magnitude of zero.',
    ],
  ])('%s', (_what, ask, message) => {
    expect(ask).toThrow(expect.objectContaining({ message }));
  });

  it('is allowed otherwise, and the distance gets a field of just that name', () => {
    expect(() => nearest({})).not.toThrow();
    const [found] = nearestDocuments([documentWith(vector(ONE, ONE))], { ...sought, distanceResultField: 'a.b' });
    expect([...(found?.fields.keys() ?? [])]).toEqual(['v', 'a.b']);
  });

  const documentWith = (value: Value): StoredDocument => ({
    name: `${ROOT}/c/a`,
    path: 'c/a',
    fields: new Map([['v', value]]),
    createTime: 1n,
    updateTime: 1n,
  });
});

describe('aggregations are refused in the words of production for', () => {
  const count = (alias = '') => ({ alias, count: {} });
  const sum = (fieldPath: string) => ({ sum: { field: { fieldPath } } });

  it.each<[string, Aggregation[], string]>([
    ['none', [], 'Aggregations can not be empty.'],
    [
      'six',
      Array.from({ length: 6 }, () => count()),
      'The maximum number of aggregations allowed in an aggregation query is 5. Received: 6',
    ],
    ['one alias twice', [count('x'), count('x')], 'Aggregation aliases contain duplicate alias: x.'],
    [
      'the alias that another gets by itself',
      [count('field_1'), count()],
      'Aggregation aliases contain duplicate alias: field_1.',
    ],
    ['a reserved alias', [count('__x__')], 'The property.name "__x__" is reserved.'],
    ['a long alias', [count('a'.repeat(1501))], 'The property.name is longer than 1500 bytes.'],
    ['no operator', [{ alias: 'x' }], 'Operator field in Aggregation is not set.'],
    [
      'a negative bound',
      [{ count: { upTo: -1 } }],
      'The `up_to` value in a COUNT aggregation must be greater than or equal to zero.',
    ],
    ['the name', [sum('__name__')], 'Aggregations are not supported for the property: __key__'],
    ['no field', [{ sum: {} }], 'Invalid empty property path string.'],
    ['a reserved field', [sum('__x__')], 'Invalid reserved name in field path __x__'],
  ])('%s', (_what, source, message) => {
    expect(() => parseAggregations(source)).toThrow(expect.objectContaining({ message }));
  });
});
