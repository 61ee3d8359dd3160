import { invalid } from '../errors.ts';
import { databaseOf, documentPath } from '../paths.ts';
import type { Value } from '../values/value.ts';
import { checkDescendants } from './descendants.ts';
import { countDisjuncts, disjuncts } from './disjuncts.ts';
import { checkNearest } from './nearest.ts';
import { type FieldTest, isRange, type Query, testsOf } from './query.ts';

const MAX_DISJUNCTIONS = 30;
const MAX_NOT_IN = 10;
const MAX_COMPONENTS = 100;
const MAX_RANGE_FIELDS = 10;
const LISTS: ReadonlySet<string> = new Set(['in', 'not-in', 'array-contains-any']);

/** Refuses what production refuses before it looks at any document. */
export function checkQuery(query: Query): void {
  const tests = testsOf(query.where);
  if (query.offset < 0) throw invalid('offset is negative');
  if (query.limit !== undefined && query.limit < 0) throw invalid('limit is negative');
  for (const test of tests) checkTest(test, query);
  checkOrders(query);
  checkNegations(tests, query);
  checkSize(tests, query);
  checkAlternatives(query);
  checkDescendants(query);
  checkNearest(query);
}

function checkTest({ op, value, field }: FieldTest, { database }: Query): void {
  if (LISTS.has(op)) checkList(op, value);
  if (field.isName) checkName(op, value, database);
}

function checkList(op: string, value: Value): void {
  const name = op.toUpperCase().replaceAll('-', '_');
  if (value.kind !== 'array') throw invalid(`'${name}' requires an ArrayValue.`);
  if (value.values.length === 0) throw invalid(`'${name}' requires an non-empty ArrayValue.`);
  const most = op === 'not-in' ? MAX_NOT_IN : MAX_DISJUNCTIONS;
  if (value.values.length > most) throw invalid(`'${name}' supports up to ${most} comparison values.`);
}

function checkName(op: string, value: Value, database: string): void {
  if (op.startsWith('array-contains')) throw invalid('the name __key__ is reserved');
  const names = LISTS.has(op) && value.kind === 'array' ? value.values : [value];
  for (const name of names) {
    if (name.kind !== 'reference') throw invalid('__key__ filter value must be a Key');
    documentPath(name.value);
    const other = databaseOf(name.value);
    if (other === database) continue;
    throw invalid(`The request was for database '${database}' but was attempting to access database '${other}'`);
  }
}

function checkOrders({ orders }: Query): void {
  if (!orders.at(-1)?.field.isName) throw invalid('order by clause cannot contain more fields after the key');
  const names = orders.map(({ field }) => field.text);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw invalid(`order by clause cannot contain duplicate fields ${twice}`);
}

function checkNegations(tests: readonly FieldTest[], { where }: Query): void {
  const has = (...ops: string[]) => tests.some(({ op }) => ops.includes(op));
  if (tests.filter(({ op }) => op === '!=' || op === 'not-in').length > 1) {
    throw invalid("Only a single 'NOT_EQUAL', 'NOT_IN', 'IS_NOT_NAN', or 'IS_NOT_NULL' filter allowed per query.");
  }
  if (has('not-in') && (has('in', 'array-contains-any') || hasOr(where)))
    throw invalid("'NOT_IN' cannot be used in the same query with 'IN', 'ARRAY_CONTAINS_ANY' or 'OR'.");
}

function checkSize(tests: readonly FieldTest[], { namedOrders, scope }: Query): void {
  const ranges = new Set(tests.filter(isRange).map(({ field }) => field.text));
  if (ranges.size > MAX_RANGE_FIELDS) {
    throw invalid(
      `The query contains ${ranges.size} distinct inequality fields: [${[...ranges].join(', ')}]. A query may not have more than ${MAX_RANGE_FIELDS} distinct inequality fields.`,
    );
  }
  const isWithin = scope.parent !== '';
  if (tests.length + namedOrders + Number(isWithin) > MAX_COMPONENTS) {
    throw invalid(
      `The query may not have more than ${MAX_COMPONENTS} filters + sort orders + ancestor total. Currently there are ${tests.length} filters, ${namedOrders} sort orders, and ${isWithin ? 'one' : 'no'} ancestor filter.`,
    );
  }
}

function hasOr(condition: Query['where']): boolean {
  if (!condition || !('conditions' in condition)) return false;
  return (condition.op === 'or' && condition.conditions.length > 1) || condition.conditions.some(hasOr);
}

function checkAlternatives({ where }: Query): void {
  const count = countDisjuncts(where);
  if (count > MAX_DISJUNCTIONS) {
    throw invalid(
      `Too many disjunctions after normalization. Result had ${count} disjunctions which is more than the maximum of ${MAX_DISJUNCTIONS}`,
    );
  }
  const all = disjuncts(where);
  const isArray = ({ op }: FieldTest) => op === 'array-contains';
  if (all.some((tests) => tests.filter(isArray).length > 1)) {
    throw invalid("A maximum of 1 'ARRAY_CONTAINS' filter is allowed per disjunction.");
  }
  if (all.some(rangesBesideName)) {
    throw invalid(
      'Equality on key is not allowed if there are other inequality fields and key does not appear in inequalities.',
    );
  }
}

function rangesBesideName(tests: readonly FieldTest[]): boolean {
  const ranges = tests.filter(isRange);
  const named = tests.some(({ field, op }) => field.isName && op === '==');
  return named && ranges.length > 0 && !ranges.some(({ field }) => field.isName);
}
