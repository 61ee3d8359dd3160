import type { StoredDocument } from '../store/document.ts';
import { inScope } from '../store/store.ts';
import { compareValues, equalValues, typeRank } from '../values/compare.ts';
import { isNaNValue, type Value } from '../values/value.ts';
import { type Condition, fieldValue, type FieldTest, findable, isTest, type Query, type QueryCursor } from './query.ts';

export type Predicate = (document: StoredDocument) => boolean;

type ValueTest = (value: Value) => boolean;

const includes = (values: readonly Value[], sought: Value) => values.some((each) => equalValues(each, sought));
const elements = (value: Value) => (value.kind === 'array' ? value.values : []);

const isNull = (value: Value) => value.kind === 'null';

/** An inequality speaks of values of its operand's type alone, and nothing lies beside NaN. */
function ranged(operand: Value, holds: (order: number) => boolean): ValueTest {
  const rank = typeRank(operand);
  if (isNaNValue(operand)) return () => false;
  return (value) => typeRank(value) === rank && !isNaNValue(value) && holds(compareValues(value, operand));
}

function containsAny(operands: readonly Value[]): ValueTest {
  const sought = findable(operands);
  return (value) => sought.some((each) => includes(elements(value), each));
}

const TESTS: Record<FieldTest['op'], (operand: Value) => ValueTest> = {
  '==': (operand) => (value) => equalValues(value, operand),
  '!=': (operand) => (value) => (isNull(operand) || !isNull(value)) && !equalValues(value, operand),
  '<': (operand) => ranged(operand, (order) => order < 0),
  '<=': (operand) => ranged(operand, (order) => order <= 0),
  '>': (operand) => ranged(operand, (order) => order > 0),
  '>=': (operand) => ranged(operand, (order) => order >= 0),
  in: (operand) => {
    const sought = findable(elements(operand));
    return (value) => includes(sought, value);
  },
  'not-in': (operand) => {
    const nothing = elements(operand).some(isNull);
    return (value) => !nothing && !isNull(value) && !includes(elements(operand), value);
  },
  'array-contains': (operand) => containsAny([operand]),
  'array-contains-any': (operand) => containsAny(elements(operand)),
};

/** Compiles a condition. A missing field satisfies no test. */
export function compileCondition(condition: Condition | undefined): Predicate {
  if (!condition) return () => true;
  if (isTest(condition)) return compileTest(condition);
  const parts = condition.conditions.map(compileCondition);
  if (condition.op === 'and') return (document) => parts.every((part) => part(document));
  return (document) => parts.some((part) => part(document));
}

function compileTest({ field, op, value: operand }: FieldTest): Predicate {
  const test = TESTS[op](operand);
  return (document) => {
    const value = fieldValue(document, field);
    return value !== undefined && test(value);
  };
}

/** The order of a query's results. */
export function resultOrder(query: Query): (a: StoredDocument, b: StoredDocument) => number {
  return (a, b) => {
    for (const { field, descending } of query.orders) {
      const left = fieldValue(a, field);
      const right = fieldValue(b, field);
      const result = left && right ? compareValues(left, right) : 0;
      if (result !== 0) return descending ? -result : result;
    }
    return 0;
  };
}

/** Whether a document answers the query, its limit and offset aside. */
export function compileQuery(query: Query): Predicate {
  const where = compileCondition(query.where);
  const { start, end } = query;
  return (document) =>
    inScope(document.path, query.scope) &&
    query.orders.every(({ field }) => fieldValue(document, field) !== undefined) &&
    where(document) &&
    (!start || placeOf(query, document, start) > 0) &&
    (!end || placeOf(query, document, end) < 0);
}

/** Negative when the document comes before the cursor's place, positive after it. */
function placeOf({ orders }: Query, document: StoredDocument, cursor: QueryCursor): number {
  for (const [i, bound] of cursor.values.entries()) {
    const order = orders[i];
    const value = order && fieldValue(document, order.field);
    const result = value ? compareValues(value, bound) : 0;
    if (result !== 0) return order?.descending ? -result : result;
  }
  return cursor.before ? 1 : -1;
}
