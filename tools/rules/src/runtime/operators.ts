import { EvaluationError, unsupported } from '../errors.ts';
import type { BinaryOperator } from '../language/ast.ts';
import { hasKey } from '../library/collections.ts';
import { inRange, negate } from '../library/numbers.ts';
import { equals, includes } from '../values/equality.ts';
import { compare, isNumber } from '../values/order.ts';
import { hasType, type TypeName, typeOf } from '../values/types.ts';
import { type Bound, Duration, RulesMap, RulesSet, Timestamp, Unknown, type Value } from '../values/values.ts';

export type EagerOperator = Exclude<BinaryOperator, '||' | '&&'>;
type OrderOperator = '<' | '<=' | '>' | '>=';
type Operation = (left: Value, right: Value) => Value;

const OPERATIONS: Readonly<Record<EagerOperator, Operation>> = {
  '==': equals,
  '!=': (left, right) => !equals(left, right),
  in: isIn,
  '<': (left, right) => isOrdered('<', left, right),
  '<=': (left, right) => isOrdered('<=', left, right),
  '>': (left, right) => isOrdered('>', left, right),
  '>=': (left, right) => isOrdered('>=', left, right),
  '+': add,
  '-': subtract,
  '*': (left, right) => calculate('*', left, right),
  '/': (left, right) => calculate('/', left, right),
  '%': (left, right) => calculate('%', left, right),
};

const ORDERS: Readonly<Record<OrderOperator, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};
const MIRRORED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;
const NEGATED = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;

const INT_CALCULATIONS = {
  '+': (left: bigint, right: bigint) => left + right,
  '-': (left: bigint, right: bigint) => left - right,
  '*': (left: bigint, right: bigint) => left * right,
  '/': (left: bigint, right: bigint) => left / right,
  '%': (left: bigint, right: bigint) => left % right,
};
const FLOAT_CALCULATIONS = {
  '+': (left: number, right: number) => left + right,
  '-': (left: number, right: number) => left - right,
  '*': (left: number, right: number) => left * right,
  '/': (left: number, right: number) => left / right,
  '%': (left: number, right: number) => left % right,
};

export function applyBinary(operator: EagerOperator, left: Value, right: Value): Value {
  return OPERATIONS[operator](left, right);
}

export function applyMinus(value: Value): Value {
  if (value instanceof Duration) return new Duration(-value.nanos);
  if (!isNumber(value)) throw unsupported(`-${typeOf(value)}`, '-number');
  return negate(value);
}

export function expectBool(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  throw unsupported(typeOf(value), 'bool');
}

/** Whether `value is type`; what a query says of a value can decide it too. */
export function isOfType(value: Value, type: TypeName): boolean {
  if (!(value instanceof Unknown)) return hasType(value, type);
  if (value.contained.length > 0) return type === 'list';
  const bound = value.lower ?? value.upper;
  const isOpen = !bound || (isNumber(bound.value) && (type === 'int' || type === 'float'));
  if (isOpen) throw unsupported(`constraint is ${type}`, 'a type the query decides');
  return hasType(bound.value, type);
}

function isIn(left: Value, right: Value): boolean {
  if (right instanceof RulesMap && typeof left === 'string') return hasKey(right, left);
  if (right instanceof RulesSet) return includes(right.items, left);
  if (right instanceof Unknown && right.contained.length > 0 && includes(right.contained, left)) return true;
  if (hasType(right, 'list')) return includes(right, left);
  throw unsupported(`${typeOf(left)} in ${typeOf(right)}`, 'any in list, any in set or string in map');
}

function isOrdered(operator: OrderOperator, left: Value, right: Value): boolean {
  const decided = tryOrder(operator, left, right);
  if (decided !== undefined) return decided;
  throw unsupported(`${typeOf(left)} ${operator} ${typeOf(right)}`, `two values of one ordered type`);
}

function tryOrder(operator: OrderOperator, left: Value, right: Value): boolean | undefined {
  if (left instanceof Unknown) return right instanceof Unknown ? undefined : orderUnknown(operator, left, right);
  if (right instanceof Unknown) return orderUnknown(MIRRORED[operator], right, left);
  const order = compare(left, right);
  if (order !== undefined) return typeof left === 'boolean' ? undefined : ORDERS[operator](order);
  return isNumber(left) && isNumber(right) ? false : undefined;
}

/** Decided when the bounds make it true or make its opposite true. */
function orderUnknown(operator: OrderOperator, unknown: Unknown, value: Value): boolean | undefined {
  if (isImplied(operator, unknown, value)) return true;
  return isImplied(NEGATED[operator], unknown, value) ? false : undefined;
}

function isImplied(operator: OrderOperator, { lower, upper }: Unknown, value: Value): boolean {
  const bound: Bound | undefined = operator === '<' || operator === '<=' ? upper : lower;
  const order = bound && compare(bound.value, value);
  if (bound === undefined || order === undefined) return false;
  if (order === 0) return !bound.inclusive || operator === '<=' || operator === '>=';
  return ORDERS[operator](order);
}

function add(left: Value, right: Value): Value {
  if (typeof left === 'string' && typeof right === 'string') return left + right;
  if (left instanceof Timestamp && right instanceof Duration) return new Timestamp(left.nanos + right.nanos);
  if (left instanceof Duration && right instanceof Timestamp) return new Timestamp(left.nanos + right.nanos);
  if (left instanceof Duration && right instanceof Duration) return new Duration(left.nanos + right.nanos);
  return calculate('+', left, right);
}

function subtract(left: Value, right: Value): Value {
  if (left instanceof Timestamp && right instanceof Duration) return new Timestamp(left.nanos - right.nanos);
  if (left instanceof Timestamp && right instanceof Timestamp) return new Duration(left.nanos - right.nanos);
  if (left instanceof Duration && right instanceof Duration) return new Duration(left.nanos - right.nanos);
  return calculate('-', left, right);
}

function calculate(operator: keyof typeof INT_CALCULATIONS, left: Value, right: Value): Value {
  if (!isNumber(left) || !isNumber(right)) {
    throw unsupported(`${typeOf(left)} ${operator} ${typeOf(right)}`, `number ${operator} number`);
  }
  const divides = operator === '/' || operator === '%';
  if (divides && Number(right) === 0) throw new EvaluationError('Divide by zero error.');
  if (typeof left === 'bigint' && typeof right === 'bigint') return inRange(INT_CALCULATIONS[operator](left, right));
  return FLOAT_CALCULATIONS[operator](Number(left), Number(right));
}
