import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, anyValue } from '../testing/arbitrary.ts';
import { compareValues } from './compare.ts';
import { compareText } from './text.ts';
import { double, FALSE, integer, NULL, text, timestamp, TRUE, type Value } from './value.ts';

const list = (...values: Value[]): Value => ({ kind: 'array', values });
const map = (fields: Record<string, Value>): Value => ({ kind: 'map', fields: new Map(Object.entries(fields)) });
const vector = (...values: number[]) => map({ __type__: text('__vector__'), value: list(...values.map(double)) });

const ASCENDING: Value[] = [
  NULL,
  FALSE,
  TRUE,
  double(Number.NaN),
  double(-Infinity),
  integer(-(2n ** 63n)),
  double(-1.5),
  integer(0),
  double(Number.MIN_VALUE),
  integer(2n ** 53n),
  integer(2n ** 53n + 1n),
  double(Infinity),
  timestamp(-1n),
  timestamp(0n),
  text(''),
  text('Z'),
  text('a'),
  text('\uFFFD'),
  text('😀'),
  { kind: 'bytes', value: new Uint8Array([0]) },
  { kind: 'bytes', value: new Uint8Array([0, 0]) },
  { kind: 'reference', value: 'projects/p/databases/d/documents/a/__id2__' },
  { kind: 'reference', value: 'projects/p/databases/d/documents/a/__id10__' },
  { kind: 'reference', value: 'projects/p/databases/d/documents/a/b' },
  { kind: 'reference', value: 'projects/p/databases/d/documents/a/b/c/d' },
  { kind: 'reference', value: 'projects/p/databases/d/documents/a/b!' },
  { kind: 'geoPoint', latitude: -1, longitude: 5 },
  { kind: 'geoPoint', latitude: 0, longitude: -5 },
  list(),
  list(integer(1)),
  list(integer(1), NULL),
  list(integer(2)),
  vector(9),
  vector(1, 1),
  map({}),
  map({ a: integer(1) }),
  map({ a: integer(1), b: NULL }),
  map({ a: integer(2) }),
  map({ b: NULL }),
];

describe('the order of values', () => {
  it('puts every type and value in its place', () => {
    const shuffled = ASCENDING.toReversed().sort(compareValues);
    expect(shuffled).toEqual(ASCENDING);
    ASCENDING.slice(1).forEach((value, i) => expect(compareValues(ASCENDING[i] ?? NULL, value)).toBeLessThan(0));
  });

  it('holds numbers equal whatever their type', () => {
    expect(compareValues(integer(1), double(1))).toBe(0);
    expect(compareValues(double(0), double(-0))).toBe(0);
    expect(compareValues(double(Number.NaN), double(Number.NaN))).toBe(0);
  });

  it('is total: turned around and transitive', () => {
    fc.assert(
      fc.property(anyValue, anyValue, anyValue, (a, b, c) => {
        expect(Math.sign(compareValues(a, b))).toBe(-Math.sign(compareValues(b, a)) + 0);
        const [low, middle, high] = [a, b, c].sort(compareValues) as [Value, Value, Value];
        expect(compareValues(low, middle)).toBeLessThanOrEqual(0);
        expect(compareValues(low, high)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('orders text as its UTF-8 bytes', () => {
    const string = anyText({ minLength: 0, maxLength: 10 });
    fc.assert(
      fc.property(string, string, (a, b) => {
        const bytes = Buffer.compare(Buffer.from(a), Buffer.from(b));
        expect(Math.sign(compareText(a, b))).toBe(bytes);
      }),
    );
  });
});
