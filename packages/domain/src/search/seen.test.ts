import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markOf, shardOf } from './mark.ts';
import { LONGEST_CURSOR, readSeen, writeSeen } from './seen.ts';

const marks = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 36 - 1 }), { minLength: 1, maxLength: 60 });

it('a cursor tells exactly who was seen, in whatever order they were', () => {
  fc.assert(
    fc.property(marks, (seen) => {
      const cursor = writeSeen(seen) ?? '';
      expect([...(readSeen(cursor) ?? [])]).toEqual(seen.toSorted((one, other) => one - other));
      expect(writeSeen(seen.toReversed())).toBe(cursor);
    }),
  );
});

it.each(['', 'p', 'hidden', 'AAAA', 'lawyer-camille'])('"%s" is no cursor', (text) => {
  expect(readSeen(text)).toBeUndefined();
});

it('a cursor that was cut off or changed is none', () => {
  const cursor = writeSeen([1, 77, 2 ** 35]) ?? '';
  expect(readSeen(cursor.slice(1))).toBeUndefined();
  expect(readSeen(cursor.slice(0, -1))).toBeUndefined();
  expect(readSeen(`A${cursor}`)).toBeUndefined();
});

it('ten thousand people fit into one, and there is none that is longer than a request', () => {
  const of = (count: number) => writeSeen(Array.from({ length: count }, (_, index) => markOf(`provider-${index}`)));
  expect(of(10_000)?.length).toBeLessThanOrEqual(LONGEST_CURSOR);
  expect(of(20_000)).toBeNull();
});

it('ten thousand ids have ten thousand marks, and fill each shard alike', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `provider-${index}`);
  expect(new Set(ids.map(markOf)).size).toBe(ids.length);
  const sizes = Array.from({ length: 12 }, (_, shard) => ids.filter((id) => shardOf(id, 12) === shard).length);
  for (const size of sizes) expect(Math.abs(size - 10_000 / 12)).toBeLessThan(150);
});
