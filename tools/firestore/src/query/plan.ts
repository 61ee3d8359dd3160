import { relativePath } from '../paths.ts';
import type { Bound, IndexPart, IndexShape } from '../store/field-index.ts';
import { equalValues, typeRank } from '../values/compare.ts';
import { FALSE, NO_FIELDS, NULL, type Value } from '../values/value.ts';
import { type FieldTest, isRange, type Query, type QueryCursor } from './query.ts';

/** The part of one index that holds every document which can satisfy one alternative of a query. */
export interface Scan {
  readonly shape: IndexShape;
  readonly lower: Bound | undefined;
  readonly upper: Bound | undefined;
  readonly reverse: boolean;
}

/** The smallest value of each rank of types. */
const SMALLEST: readonly Value[] = [
  NULL,
  FALSE,
  { kind: 'double', value: Number.NaN },
  { kind: 'timestamp', value: -62_135_596_800_000_000n },
  { kind: 'string', value: '' },
  { kind: 'bytes', value: new Uint8Array() },
  { kind: 'reference', value: '' },
  { kind: 'geoPoint', latitude: -90, longitude: -180 },
  { kind: 'array', values: [] },
  {
    kind: 'map',
    fields: new Map<string, Value>([
      ['__type__', { kind: 'string', value: '__vector__' }],
      ['value', { kind: 'array', values: [] }],
    ]),
  },
  { kind: 'map', fields: NO_FIELDS },
];

interface Prefix {
  readonly parts: IndexPart[];
  readonly values: Value[];
}

/** Equalities come first in the index, then the orders, so that the answer lies in one piece and in order. */
export function planScan(query: Query, tests: readonly FieldTest[]): Scan {
  const prefix = equalities(tests);
  const nameAt = query.orders.findIndex(({ field }) => field.isName);
  const orders = query.orders.slice(0, nameAt).filter(({ field }) => !isFixed(prefix, field.text));
  const names = query.orders[nameAt]?.descending ?? false;
  const reverse = orders[0]?.descending ?? names;
  const parts = orders.map(({ field, descending }) => orderPart(field.path, descending !== reverse));
  const shape = { parts: [...prefix.parts, ...parts], nameDescending: names !== reverse };
  const range = tests.filter((test) => isRange(test) && test.field.text === orders[0]?.field.text);
  const useful = orders.length === nameAt;
  const bound = (side: 'lower' | 'upper') => {
    const cursor = (side === 'lower') === reverse ? query.end : query.start;
    return (useful && cursorBound(query, prefix, { cursor, reverse })) || rangeBound(prefix, range, side);
  };
  return { shape, reverse, lower: bound('lower'), upper: bound('upper') };
}

const orderPart = (path: IndexPart['path'], descending: boolean): IndexPart => ({ path, descending, elements: false });

function equalities(tests: readonly FieldTest[]): Prefix {
  const fixed = tests.filter(({ op, field }) => !field.isName && (op === '==' || op === 'array-contains'));
  const sorted = fixed.toSorted((a, b) => (a.field.text < b.field.text ? -1 : 1));
  const different = sorted.filter((test, i) => !sorted.slice(0, i).some((other) => sameTest(test, other)));
  return {
    parts: different.map(({ field, op }) => ({
      path: field.path,
      descending: false,
      elements: op === 'array-contains',
    })),
    values: different.map(({ value }) => value),
  };
}

const sameTest = (a: FieldTest, b: FieldTest) => a.op === b.op && a.field.text === b.field.text;

const isFixed = ({ parts }: Prefix, text: string) =>
  parts.some(({ path, elements }) => !elements && path.join('.') === text);

/** A place in the index after the fixed values; nothing to narrow when there are neither those nor a cursor. */
function cursorBound(
  query: Query,
  prefix: Prefix,
  { cursor, reverse }: { cursor: QueryCursor | undefined; reverse: boolean },
): Bound | undefined {
  if (!cursor) return undefined;
  const name = query.orders.findIndex(({ field }) => field.isName);
  const path = cursor.values[name];
  const after = cursor.before === reverse;
  const values = [...prefix.values, ...cursor.values.slice(0, name)];
  return path?.kind === 'reference' ? { values, path: relativePath(path.value), after } : { values, after };
}

function rangeBound(prefix: Prefix, range: readonly FieldTest[], side: 'lower' | 'upper'): Bound | undefined {
  const isLower = side === 'lower';
  const exact = range.find(({ op }) => op.startsWith(isLower ? '>' : '<'));
  if (exact) return { values: [...prefix.values, exact.value], after: isLower === !exact.op.endsWith('=') };
  const opposite = range.find(({ op }) => op.startsWith(isLower ? '<' : '>'));
  const limit = opposite && SMALLEST[typeRank(opposite.value) + (isLower ? 0 : 1)];
  if (limit) return { values: [...prefix.values, limit], after: false };
  return prefix.values.length > 0 ? { values: prefix.values, after: !isLower } : undefined;
}

/** Whether two equalities of one alternative contradict each other, so that it has no answer. */
export function isContradiction(tests: readonly FieldTest[]): boolean {
  const equal = tests.filter(({ op }) => op === '==');
  return equal.some((a, i) =>
    equal.slice(0, i).some((b) => b.field.text === a.field.text && !equalValues(a.value, b.value)),
  );
}
