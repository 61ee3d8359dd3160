import { type Fields, isNumber, type Value, vectorOf } from './value.ts';
import { compareNames } from '../paths.ts';
import { compareText } from './text.ts';

const RANK = {
  null: 0,
  boolean: 1,
  integer: 2,
  double: 2,
  timestamp: 3,
  string: 4,
  bytes: 5,
  reference: 6,
  geoPoint: 7,
  array: 8,
  vector: 9,
  map: 10,
} as const;

/** The place of a value's type in the order of types; only values of one rank answer an inequality. */
export function typeRank(value: Value): number {
  return value.kind === 'map' && vectorOf(value) ? RANK.vector : RANK[value.kind];
}

/** Firestore's total order over values; 0 means equal in the sense of the `==` filter. */
export function compareValues(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a.kind === 'string' && b.kind === 'string') return compareText(a.value, b.value);
  const ranks = typeRank(a) - typeRank(b);
  return ranks === 0 ? compareSameRank(a, b) : ranks;
}

export const equalValues = (a: Value, b: Value) => compareValues(a, b) === 0;

/** Whether two values are stored alike: unlike `equalValues`, 1 and 1.0 or 0 and -0 differ. */
export function identicalValues(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  if (a.kind === 'double' && b.kind === 'double') return Object.is(a.value, b.value);
  if (a.kind === 'array' && b.kind === 'array') {
    return a.values.length === b.values.length && a.values.every((value, i) => identicalTo(value, b.values[i]));
  }
  if (a.kind === 'map' && b.kind === 'map') return identicalFields(a.fields, b.fields);
  return compareValues(a, b) === 0;
}

export function identicalFields(a: Fields, b: Fields): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [name, value] of a) if (!identicalTo(value, b.get(name))) return false;
  return true;
}

const identicalTo = (a: Value, b: Value | undefined) => b !== undefined && identicalValues(a, b);

function compareSameRank(a: Value, b: Value): number {
  if (a.kind === 'map' && b.kind === 'map') return compareMaps(a, b);
  if (a.kind === 'array' && b.kind === 'array') return compareLists(a.values, b.values);
  if (a.kind === 'bytes' && b.kind === 'bytes') return Buffer.compare(a.value, b.value);
  if (a.kind === 'geoPoint' && b.kind === 'geoPoint') return a.latitude - b.latitude || a.longitude - b.longitude;
  return compareScalars(a, b);
}

function compareScalars(a: Value, b: Value): number {
  if (a.kind === 'reference' && b.kind === 'reference') return compareNames(a.value, b.value);
  if (a.kind === 'boolean' && b.kind === 'boolean') return Number(a.value) - Number(b.value);
  if (a.kind === 'timestamp' && b.kind === 'timestamp') return order(a.value, b.value);
  return isNumber(a) && isNumber(b) ? compareNumbers(a.value, b.value) : 0;
}

/** Exact between integers and doubles; NaN comes before every number and equals itself. */
function compareNumbers(a: bigint | number, b: bigint | number): number {
  const aIsNaN = Number.isNaN(a);
  const bIsNaN = Number.isNaN(b);
  if (aIsNaN || bIsNaN) return Number(bIsNaN) - Number(aIsNaN);
  return order(a, b);
}

function order(a: bigint | number, b: bigint | number): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

function compareLists(a: readonly Value[], b: readonly Value[]): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const left = a[i];
    const right = b[i];
    const result = left && right ? compareValues(left, right) : 0;
    if (result !== 0) return result;
  }
  return a.length - b.length;
}

function compareMaps(a: Value & { kind: 'map' }, b: Value & { kind: 'map' }): number {
  const left = vectorOf(a);
  const right = vectorOf(b);
  if (left && right) return left.length - right.length || compareLists(left, right);
  return compareEntries(sortedEntries(a.fields), sortedEntries(b.fields));
}

const sortedEntries = (fields: Fields) => [...fields].sort(([a], [b]) => compareText(a, b));

function compareEntries(a: [string, Value][], b: [string, Value][]): number {
  for (const [i, [name, value]] of a.entries()) {
    const other = b[i];
    if (!other) return 1;
    const result = compareText(name, other[0]) || compareValues(value, other[1]);
    if (result !== 0) return result;
  }
  return a.length - b.length;
}
