import { invalid } from '../errors.ts';
import type { Value } from '../values/value.ts';
import { checkDescendants } from './descendants.ts';
import { disjuncts } from './disjuncts.ts';
import { type FieldTest, isRange, type Query, testsOf } from './query.ts';

const MAX_DISJUNCTIONS = 30;
const MAX_NOT_IN = 10;
const MAX_NEAREST = 1000;
const LISTS: ReadonlySet<string> = new Set(['in', 'not-in', 'array-contains-any']);

/** Refuses what production refuses before it looks at any document. */
export function checkQuery(query: Query): void {
  const tests = testsOf(query.where);
  if (query.offset < 0) throw invalid('offset must not be negative.');
  if (query.limit !== undefined && query.limit < 0) throw invalid('limit must not be negative.');
  tests.forEach(checkTest);
  if (!query.orders.at(-1)?.field.isName) throw invalid('order by clause cannot contain more fields after the key');
  checkNegations(tests, query);
  checkAlternatives(query);
  checkDescendants(query);
  if (query.nearest) checkNearest(query.nearest);
}

function checkTest({ op, value, field }: FieldTest): void {
  if (LISTS.has(op)) checkList(op, value);
  if (field.isName) checkName(op, value);
}

function checkList(op: string, value: Value): void {
  const name = op.toUpperCase().replaceAll('-', '_');
  if (value.kind !== 'array') throw invalid(`'${name}' requires an ArrayValue.`);
  if (value.values.length === 0) throw invalid(`'${name}' requires an non-empty ArrayValue.`);
  const most = op === 'not-in' ? MAX_NOT_IN : MAX_DISJUNCTIONS;
  if (value.values.length > most) throw invalid(`'${name}' supports up to ${most} comparison values.`);
}

function checkName(op: string, value: Value): void {
  const names = LISTS.has(op) && value.kind === 'array' ? value.values : [value];
  if (names.some(({ kind }) => kind !== 'reference')) throw invalid('__key__ filter value must be a Key');
}

function checkNegations(tests: readonly FieldTest[], { where }: Query): void {
  const count = (...ops: string[]) => tests.filter(({ op }) => ops.includes(op)).length;
  if (count('not-in') > 1) throw invalid('Only a single NOT_IN is allowed per query.');
  if (count('not-in') > 0 && count('!=') > 0) throw invalid('Cannot use NOT_IN with NOT_EQUAL.');
  if (
    count('!=') > 1 &&
    new Set(tests.filter(({ op }) => op === '!=').map(({ field }) => field.text)).size < count('!=')
  ) {
    throw invalid('Only a single NOT_EQUAL filter is allowed per field.');
  }
  const alternatives = count('in', 'array-contains-any') > 0 || hasOr(where);
  if (count('not-in') > 0 && alternatives)
    throw invalid("'NOT_IN' cannot be combined with 'OR', 'IN' or 'ARRAY_CONTAINS_ANY'.");
}

function hasOr(condition: Query['where']): boolean {
  if (!condition || !('conditions' in condition)) return false;
  return (condition.op === 'or' && condition.conditions.length > 1) || condition.conditions.some(hasOr);
}

function checkAlternatives({ where }: Query): void {
  const all = disjuncts(where, MAX_DISJUNCTIONS);
  if (!all)
    throw invalid(`Query has too many disjunctions after normalization: at most ${MAX_DISJUNCTIONS} are allowed.`);
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

function checkNearest({ limit, queryVector }: NonNullable<Query['nearest']>): void {
  if (limit === undefined || limit <= 0 || limit > MAX_NEAREST) {
    throw invalid(`FindNearest.limit must be a positive integer of no more than ${MAX_NEAREST}.`);
  }
  if (!queryVector) throw invalid('FindNearest.query_vector is required.');
}
