import { invalid } from '../errors.ts';
import { checkCollectionId, databaseOf, documentPath, parentPath } from '../paths.ts';
import { compareText } from '../values/text.ts';
import { queryFieldPath } from '../values/field-path.ts';
import { NULL, type Value } from '../values/value.ts';
import type { Cursor, FieldReference, Filter, StructuredQuery } from '../wire/messages.ts';
import { checkQuery } from './legality.ts';
import {
  type Comparison,
  type Condition,
  type FieldTest,
  isRange,
  type Order,
  type Query,
  type QueryCursor,
  type QueryField,
  testsOf,
} from './query.ts';

const NAME = '__name__';

const COMPARISONS: Record<string, Comparison> = {
  LESS_THAN: '<',
  LESS_THAN_OR_EQUAL: '<=',
  GREATER_THAN: '>',
  GREATER_THAN_OR_EQUAL: '>=',
  EQUAL: '==',
  NOT_EQUAL: '!=',
  ARRAY_CONTAINS: 'array-contains',
  IN: 'in',
  ARRAY_CONTAINS_ANY: 'array-contains-any',
  NOT_IN: 'not-in',
};

const NAN: Value = { kind: 'double', value: Number.NaN };

const UNARY: Record<string, { op: Comparison; value: Value }> = {
  IS_NAN: { op: '==', value: NAN },
  IS_NULL: { op: '==', value: NULL },
  IS_NOT_NAN: { op: '!=', value: NAN },
  IS_NOT_NULL: { op: '!=', value: NULL },
};

/** Reads a query below the parent (a resource name) and refuses what production refuses. */
export function parseQuery(parent: string, source: StructuredQuery): Query {
  const where = source.where && parseFilter(source.where);
  const named = (source.orderBy ?? []).map(parseOrder);
  const parsed: Query = {
    database: databaseOf(parent),
    scope: parseScope(parent, source),
    where,
    orders: completeOrders(named, testsOf(where)),
    namedOrders: named.length,
    start: undefined,
    end: undefined,
    offset: source.offset ?? 0,
    limit: source.limit,
    select: source.select && parseSelection(source.select.fields ?? []),
    nearest: source.findNearest,
  };
  const query = { ...parsed, start: parseCursor(parsed, source.startAt), end: parseCursor(parsed, source.endAt) };
  checkQuery(query);
  return query;
}

function parseScope(parent: string, { from = [] }: StructuredQuery): Query['scope'] {
  const [selector, ...others] = from;
  if (others.length > 0) throw invalid('Query FROM clause must have at most one collection.');
  const { collectionId = '', allDescendants = false } = selector ?? {};
  if (collectionId !== '') checkCollectionId(collectionId);
  return { parent: parentPath(parent), collectionId, allDescendants: allDescendants || collectionId === '' };
}

function parseFilter(filter: Filter): Condition {
  const { compositeFilter, fieldFilter, unaryFilter } = filter;
  if (compositeFilter) return parseComposite(compositeFilter);
  if (fieldFilter) return parseFieldFilter(fieldFilter);
  if (!unaryFilter) throw invalid('Unknown Filter type.');
  const unary = UNARY[unaryFilter.op ?? ''];
  if (!unary) throw invalid('Unknown UnaryFilter operator.');
  if (!unaryFilter.field) throw invalid('Unsupported UnaryFilter operand type (non-FIELD).');
  return { field: parseField(unaryFilter.field), ...unary };
}

function parseComposite({ op, filters = [] }: NonNullable<Filter['compositeFilter']>): Condition {
  if (op !== 'AND' && op !== 'OR') throw invalid('Unsupported CompositeFilter operator.');
  if (op === 'OR' && filters.length === 0) throw invalid('Composite filter must have at least one sub-filter.');
  return { op: op === 'AND' ? 'and' : 'or', conditions: filters.map(parseFilter) };
}

function parseFieldFilter({ field, op = '', value }: NonNullable<Filter['fieldFilter']>): FieldTest {
  const comparison = COMPARISONS[op];
  if (!comparison) throw invalid('Unknown FieldFilter operator.');
  if (!value) throw invalid('Cannot convert firestore.v1.Value with type unset.');
  return { field: parseField(field), op: comparison, value };
}

function parseField(field: FieldReference | undefined): QueryField {
  const text = field?.fieldPath ?? '';
  return { text, isName: text === NAME, path: text === NAME ? [NAME] : queryFieldPath(text) };
}

function parseOrder({ field, direction }: NonNullable<StructuredQuery['orderBy']>[number]): Order {
  return { field: parseField(field), descending: direction === 'DESCENDING' };
}

/** Fields with range tests order results even when the query does not say so, and the name always does last. */
function completeOrders(explicit: readonly Order[], tests: readonly FieldTest[]): Order[] {
  const orders = [...explicit];
  const descending = explicit.at(-1)?.descending ?? false;
  const has = (field: QueryField) => orders.some((order) => order.field.text === field.text);
  const ranges = tests.filter((test) => isRange(test) && !test.field.isName).map(({ field }) => field);
  for (const field of ranges.toSorted((a, b) => compareText(a.text, b.text))) {
    if (!has(field)) orders.push({ field, descending });
  }
  const name = { text: NAME, isName: true, path: [NAME] };
  return has(name) ? orders : [...orders, { field: name, descending }];
}

function parseSelection(fields: readonly FieldReference[]): Query['select'] {
  return fields.flatMap(({ fieldPath = '' }) => (fieldPath === NAME ? [] : [queryFieldPath(fieldPath)]));
}

function parseCursor(query: Query, cursor: Cursor | undefined): QueryCursor | undefined {
  if (!cursor) return undefined;
  const { values = [], before = false } = cursor;
  if (values.length > query.namedOrders) throw invalid('Cursor has too many values.');
  return {
    before,
    values: values.map((value, i) => (query.orders[i]?.field.isName ? nameValue(query, value) : value)),
  };
}

function nameValue({ database }: Query, value: Value): Value {
  if (value.kind !== 'reference') throw invalid('Cursor __key__ value is not a document reference.');
  documentPath(value.value);
  if (databaseOf(value.value) === database) return value;
  throw invalid('The cursor key is in a different database than the query');
}
