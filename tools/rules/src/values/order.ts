import { hasType, type TypeMap, type TypeName, typeOf } from './types.ts';
import type { Value } from './values.ts';

type Ordering = (left: Value, right: Value) => number | undefined;

const ORDERINGS: { readonly [Name in TypeName]?: Ordering } = {
  bool: ordering('bool', (left, right) => Number(left) - Number(right)),
  string: ordering('string', compareTexts),
  bytes: ordering('bytes', (left, right) => Buffer.compare(left, right)),
  path: ordering('path', (left, right) => compareTexts(left.text, right.text)),
  timestamp: ordering('timestamp', (left, right) => compareNumbers(left.nanos, right.nanos)),
  duration: ordering('duration', (left, right) => compareNumbers(left.nanos, right.nanos)),
  latlng: ordering(
    'latlng',
    (left, right) => compareNumbers(left.latitude, right.latitude) || compareNumbers(left.longitude, right.longitude),
  ),
};

/** Negative, zero or positive; undefined when such two values have no order. NaN has none. */
export function compare(left: Value, right: Value): number | undefined {
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, right);
  return ORDERINGS[typeOf(left)]?.(left, right);
}

export function isNumber(value: Value): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number';
}

function ordering<Name extends TypeName>(
  type: Name,
  order: (left: TypeMap[Name], right: TypeMap[Name]) => number | undefined,
): Ordering {
  return (left, right) => (hasType(left, type) && hasType(right, type) ? order(left, right) : undefined);
}

function compareNumbers(left: bigint | number, right: bigint | number): number | undefined {
  if (left < right) return -1;
  if (left > right) return 1;
  return left == right ? 0 : undefined;
}

/** By code point, as UTF-8 bytes order, not by UTF-16 unit. */
function compareTexts(left: string, right: string): number {
  return left === right ? 0 : Buffer.compare(Buffer.from(left), Buffer.from(right));
}
