import { type DatabaseNames, idOf, parentOf } from '../shared/database.ts';
import type { Filter, Search } from '../shared/place.ts';
import { quotedName } from '../values/field-path.ts';
import { kindOf, type WireDocument, type WireFields, type WireValue } from '../values/wire.ts';

const NAME = '__name__';
const INEQUALITIES: ReadonlySet<string> = new Set([
  'LESS_THAN',
  'LESS_THAN_OR_EQUAL',
  'GREATER_THAN',
  'GREATER_THAN_OR_EQUAL',
  'NOT_EQUAL',
  'NOT_IN',
]);

/** The operators by the names of the REST API, and as people write them. */
export const OPERATORS: Readonly<Record<string, string>> = {
  EQUAL: '==',
  NOT_EQUAL: '!=',
  LESS_THAN: '<',
  LESS_THAN_OR_EQUAL: '<=',
  GREATER_THAN: '>',
  GREATER_THAN_OR_EQUAL: '>=',
  ARRAY_CONTAINS: 'array-contains',
  IN: 'in',
  NOT_IN: 'not in',
  ARRAY_CONTAINS_ANY: 'array-contains-any',
};

/** Operators whose value is a list. */
export const LIST_OPERATORS: ReadonlySet<string> = new Set(['IN', 'NOT_IN', 'ARRAY_CONTAINS_ANY']);

type Json = Record<string, unknown>;

/** Whether anything but the collection as it is was asked for. */
export const isSearching = ({ group, filter, order }: Search) => group || filter !== undefined || order !== undefined;

/** The query without page; every order ends in the name, so that each document can be a cursor. */
export function structuredQuery(path: string, { group, filter, order }: Search): Json {
  return {
    from: [{ collectionId: idOf(path), ...(group && { allDescendants: true }) }],
    ...(filter && { where: filterOf(filter) }),
    orderBy: ordersOf(filter, order),
  };
}

function filterOf({ field, op, value }: Filter): Json {
  const target = { fieldPath: pathOf(field) };
  const kind = kindOf(value);
  const isNaNValue = kind === 'double' && value.doubleValue === 'NaN';
  if ((kind === 'null' || isNaNValue) && (op === 'EQUAL' || op === 'NOT_EQUAL')) {
    const unary = `${op === 'EQUAL' ? 'IS' : 'IS_NOT'}_${isNaNValue ? 'NAN' : 'NULL'}`;
    return { unaryFilter: { field: target, op: unary } };
  }
  return { fieldFilter: { field: target, op, value } };
}

function ordersOf(filter: Filter | undefined, order: Search['order']): Json[] {
  const isRange = filter !== undefined && INEQUALITIES.has(filter.op);
  const first = order ?? (isRange ? { field: filter.field, descending: false } : undefined);
  const direction = first?.descending ? 'DESCENDING' : 'ASCENDING';
  const name = { field: { fieldPath: NAME }, direction };
  if (!first || first.field === NAME) return [name];
  return [{ field: { fieldPath: pathOf(first.field) }, direction }, name];
}

/** Somebody who writes backticks means a path; dots separate otherwise. */
function pathOf(field: string): string {
  if (field.includes('`') || field === NAME) return field;
  return field.split('.').map(quotedName).join('.');
}

/** A page of the query, behind a document. */
export function pageOf(query: Json, size: number, after: WireDocument | undefined): Json {
  if (!after) return { ...query, limit: size };
  const orders = query['orderBy'] as { field: { fieldPath: string } }[];
  const values = orders.map(({ field }) =>
    field.fieldPath === NAME ? { referenceValue: after.name } : valueAt(after.fields ?? {}, field.fieldPath),
  );
  return { ...query, limit: size, startAt: { values, before: false } };
}

/** Where collections of a query begin; those of a group lie anywhere. */
export const parentOfQuery = (path: string, { group }: Search, names: DatabaseNames) =>
  names.full(group ? '' : parentOf(path));

export const countOf = (query: Json) => ({
  structuredQuery: withoutOrder(query),
  aggregations: [{ alias: 'count', count: {} }],
});

function withoutOrder(query: Json): Json {
  const { orderBy, ...rest } = query;
  return Array.isArray(orderBy) && orderBy.length === 1 ? rest : query;
}

/** The value at a path of plain or quoted names. */
export function valueAt(fields: WireFields, path: string): WireValue | undefined {
  const names = [...path.matchAll(/`((?:[^`\\]|\\.)*)`|[^.`]+/g)].map(([plain, quoted]) =>
    quoted === undefined ? plain : quoted.replaceAll(/\\(.)/g, '$1'),
  );
  const [first = '', ...rest] = names;
  return rest.reduce<WireValue | undefined>((value, name) => value?.mapValue?.fields?.[name], fields[first]);
}
