import fc from 'fast-check';
import { FALSE, NULL, TRUE, type Value } from '../values/value.ts';

const INT64 = 2n ** 63n;
/** Text as UTF-8 can carry it: no half of a surrogate pair alone. */
export const anyText = (options: { minLength: number; maxLength: number }) =>
  fc.string({ ...options, unit: 'binary' }).filter((text) => Buffer.from(text).toString() === text);

const names = anyText({ minLength: 1, maxLength: 6 });

const scalar: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(NULL),
  fc.constantFrom(TRUE, FALSE),
  fc.bigInt({ min: -INT64, max: INT64 - 1n }).map((value): Value => ({ kind: 'integer', value })),
  fc.integer({ min: -3, max: 3 }).map((value): Value => ({ kind: 'integer', value: BigInt(value) })),
  fc.double().map((value): Value => ({ kind: 'double', value })),
  fc
    .bigInt({ min: -62_135_596_800_000_000n, max: 253_402_300_799_999_999n })
    .map((value): Value => ({ kind: 'timestamp', value })),
  names.map((value): Value => ({ kind: 'string', value })),
  fc.uint8Array({ maxLength: 5 }).map((value): Value => ({ kind: 'bytes', value: Uint8Array.from(value) })),
  fc
    .record({ latitude: fc.integer({ min: -90, max: 90 }), longitude: fc.double({ min: -180, max: 180, noNaN: true }) })
    .map((place): Value => ({ kind: 'geoPoint', ...place })),
  fc.constantFrom('a/b', 'a/c', 'a/b/c/d').map((path): Value => ({
    kind: 'reference',
    value: `projects/p/databases/(default)/documents/${path}`,
  })),
);

/** Any value that may be stored. */
export const anyValue: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }).map((values): Value => ({ kind: 'array', values })),
    fc
      .array(fc.tuple(names, tie('value')), { maxLength: 3 })
      .map((entries): Value => ({ kind: 'map', fields: new Map(entries) })),
  ),
})).value;

const anyVector: fc.Arbitrary<Value> = fc.array(fc.double(), { maxLength: 3 }).map((components) => ({
  kind: 'map',
  fields: new Map<string, Value>([
    ['__type__', { kind: 'string', value: '__vector__' }],
    ['value', { kind: 'array', values: components.map((value): Value => ({ kind: 'double', value })) }],
  ]),
}));

/** Any value that a document may hold: no array lies directly in another. */
const anyDocumentValue = fc.oneof({ weight: 9, arbitrary: anyValue.map(withoutArraysInArrays) }, anyVector);

export const anyFields = fc
  .array(fc.tuple(names, anyDocumentValue), { maxLength: 5 })
  .map((entries) => new Map(entries));

function withoutArraysInArrays(value: Value): Value {
  if (value.kind === 'map') {
    const entries = Array.from(value.fields, ([name, inner]) => [name, withoutArraysInArrays(inner)] as const);
    return { kind: 'map', fields: new Map(entries) };
  }
  if (value.kind !== 'array') return value;
  const inMap = (inner: Value): Value =>
    inner.kind === 'array' ? { kind: 'map', fields: new Map([['list', inner]]) } : inner;
  return { kind: 'array', values: value.values.map((inner) => inMap(withoutArraysInArrays(inner))) };
}
