import { StatusError } from '../errors.ts';
import { disjuncts } from '../query/disjuncts.ts';
import { isContradiction } from '../query/plan.ts';
import type { FieldTest, Query } from '../query/query.ts';
import { consoleLink } from './console-link.ts';
import type { IndexDefinition, IndexDefinitions, IndexField, QueryScope } from './definitions.ts';

/** What one alternative of a query needs: equalities in any order, then the orders, read forwards or backwards. */
interface Need {
  readonly fixed: readonly IndexField[];
  readonly ordered: readonly IndexField[];
  readonly nameDescending: boolean;
}

const NAME = '__name__';
const isDescending = ({ order }: IndexField) => order === 'DESCENDING';
const keyOf = ({ fieldPath, arrayConfig }: IndexField) => `${fieldPath}${arrayConfig ? '*' : ''}`;

/** Throws FAILED_PRECONDITION with the definition to add when production would have no index for the query. */
export function requireIndex(definitions: IndexDefinitions, query: Query): void {
  if (query.nearest) return;
  for (const tests of disjuncts(query.where, Infinity) ?? []) {
    const byName = tests.some(({ field, op }) => field.isName && op === '==');
    const need = byName || isContradiction(tests) ? undefined : needOf(query, tests);
    if (!need) continue;
    const paths = [...need.fixed, ...need.ordered].map(({ fieldPath }) => fieldPath);
    const known = definitions.of(query.scope.collectionId, paths);
    const inScope = known.filter(({ queryScope }) => queryScope === scopeOf(query));
    if (!isServed(need, inScope)) throw missing(query, need);
  }
}

/** Several indexes that all end in the query's orders are merged: together they must know every equality. */
function isServed(need: Need, indexes: readonly IndexDefinition[]): boolean {
  const useful = indexes.filter(({ fields }) => serves(need, fields));
  const covered = new Set(useful.flatMap(({ fields }) => fields.map(keyOf)));
  return useful.length > 0 && need.fixed.every((field) => covered.has(keyOf(field)));
}

function serves({ fixed, ordered, nameDescending }: Need, all: readonly IndexField[]): boolean {
  const fields = all.filter(({ fieldPath }) => fieldPath !== NAME);
  const split = fields.length - ordered.length;
  const isFixed = (field: IndexField) => fixed.some((each) => keyOf(each) === keyOf(field));
  if (split < 0 || !fields.slice(0, split).every(isFixed)) return false;
  const last = all.at(-1);
  const name = last !== undefined && isDescending(last);
  const suffix = fields.slice(split);
  const [first] = suffix;
  const [wanted] = ordered;
  const reverse = first && wanted ? isDescending(first) !== isDescending(wanted) : name !== nameDescending;
  const sameOrder = suffix.every((field, i) => {
    const other = ordered[i];
    return other && keyOf(field) === keyOf(other) && (isDescending(field) !== reverse) === isDescending(other);
  });
  return sameOrder && (name !== reverse) === nameDescending;
}

/** What one alternative needs; undefined when documents by name answer it. */
function needOf(query: Query, tests: readonly FieldTest[]): Need | undefined {
  const fixed = new Map<string, IndexField>();
  for (const { field, op } of tests) {
    if (field.isName || (op !== '==' && op !== 'array-contains')) continue;
    const how = op === '==' ? ({ order: 'ASCENDING' } as const) : ({ arrayConfig: 'CONTAINS' } as const);
    const part = { fieldPath: field.text, ...how };
    fixed.set(keyOf(part), part);
  }
  const nameAt = query.orders.findIndex(({ field }) => field.isName);
  const ordered = query.orders.slice(0, nameAt).filter(({ field }) => !fixed.has(field.text));
  if (fixed.size + ordered.length === 0) return undefined;
  return {
    fixed: [...fixed.values()],
    ordered: ordered.map(({ field, descending }) => ({ fieldPath: field.text, order: orderOf(descending) })),
    nameDescending: query.orders[nameAt]?.descending ?? false,
  };
}

const orderOf = (descending: boolean) => (descending ? 'DESCENDING' : 'ASCENDING');

function missing(query: Query, { fixed, ordered, nameDescending }: Need): StatusError {
  const fields = [...fixed, ...ordered];
  const last = fields.at(-1);
  const implied = last !== undefined && isDescending(last) === nameDescending;
  const name: IndexField = { fieldPath: NAME, order: orderOf(nameDescending) };
  const index = { collectionGroup: query.scope.collectionId, queryScope: scopeOf(query), fields };
  const link = consoleLink(query.database, { ...index, fields: [...fields, name] });
  const definition = JSON.stringify(implied ? index : { ...index, fields: [...fields, name] });
  return new StatusError(
    'FAILED_PRECONDITION',
    `The query requires an index. You can create it here: ${link}\nOr add to firestore.indexes.json: ${definition}`,
  );
}

const scopeOf = ({ scope }: Query): QueryScope => (scope.allDescendants ? 'COLLECTION_GROUP' : 'COLLECTION');
