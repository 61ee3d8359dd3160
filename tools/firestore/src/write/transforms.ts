import { invalid } from '../errors.ts';
import { compareValues, equalValues } from '../values/compare.ts';
import { double, integer, isNaNValue, isNumber, NULL, timestamp, type Value } from '../values/value.ts';
import type { FieldTransform } from '../wire/messages.ts';

const INT64_MAX = 2n ** 63n - 1n;
const INT64_MIN = -(2n ** 63n);

/** The field's new value, and what the client is told: nothing for the array transforms. */
export interface Transformed {
  readonly value: Value;
  readonly told: Value;
}

export function applyTransform(old: Value | undefined, transform: FieldTransform, time: bigint): Transformed {
  const { increment, maximum, minimum, appendMissingElements, removeAllFromArray, setToServerValue } = transform;
  // Production cuts it to milliseconds; here, commits that follow each other faster than that must not look alike.
  if (setToServerValue === 'REQUEST_TIME') return both(timestamp(time));
  if (increment) return both(incremented(old, checkNumber(increment, 'increment')));
  if (maximum) return both(extreme(old, checkNumber(maximum, 'maximum'), 1));
  if (minimum) return both(extreme(old, checkNumber(minimum, 'minimum'), -1));
  if (appendMissingElements) return quietly(union(elementsOf(old), appendMissingElements));
  if (removeAllFromArray) return quietly(without(elementsOf(old), removeAllFromArray));
  throw invalid(`Unknown transform of field "${transform.fieldPath ?? ''}".`);
}

const both = (value: Value): Transformed => ({ value, told: value });
const quietly = (values: readonly Value[]): Transformed => ({ value: { kind: 'array', values }, told: NULL });

function checkNumber(operand: Value, name: string): Value {
  if (!isNumber(operand)) throw invalid(`The operand of "${name}" must be a number.`);
  return operand;
}

/** Integers stop at the ends of their range instead of wrapping around. */
function incremented(old: Value | undefined, by: Value): Value {
  if (old?.kind === 'integer' && by.kind === 'integer') return integer(clamp(old.value + by.value));
  if (old && isNumber(old)) return double(numberOf(old) + numberOf(by));
  return by;
}

const clamp = (value: bigint) => (value > INT64_MAX ? INT64_MAX : value < INT64_MIN ? INT64_MIN : value);
const numberOf = (value: Value) =>
  value.kind === 'integer' || value.kind === 'double' ? Number(value.value) : Number.NaN;

/** Of two equal numbers the one that is there stays, and NaN beats every number both ways. */
function extreme(old: Value | undefined, operand: Value, sign: 1 | -1): Value {
  if (!old || !isNumber(old) || isNaNValue(operand)) return operand;
  if (isNaNValue(old)) return old;
  return sign * compareValues(operand, old) > 0 ? operand : old;
}

const elementsOf = (value: Value | undefined) => (value?.kind === 'array' ? value.values : []);
const includes = (list: readonly Value[], sought: Value) => list.some((each) => equalValues(each, sought));

function union(old: readonly Value[], added: readonly Value[]): Value[] {
  const result = [...old];
  for (const value of added) if (!includes(result, value)) result.push(value);
  return result;
}

const without = (old: readonly Value[], removed: readonly Value[]) => old.filter((value) => !includes(removed, value));
