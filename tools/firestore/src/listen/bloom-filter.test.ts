import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mightContain } from '../testing/listening-client.ts';
import { bloomFilter } from './bloom-filter.ts';

describe('a bloom filter', () => {
  it('holds every name that was put in', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (names) => {
        const filter = bloomFilter(names);
        expect(names.every((name) => mightContain(filter, name))).toBe(true);
      }),
    );
  });

  it('holds hardly anything else', () => {
    const filter = bloomFilter(Array.from({ length: 1000 }, (_, i) => `documents/c/in${i}`));
    const others = Array.from({ length: 20_000 }, (_, i) => `documents/c/out${i}`);
    expect(others.filter((name) => mightContain(filter, name)).length).toBeLessThan(20);
  });

  it.each([
    [1, 23, 16],
    [500, 9587, 13],
    [5000, 95_857, 13],
  ])('of %i names has the size that production gives it', (count, size, hashCount) => {
    const filter = bloomFilter(Array.from({ length: count }, (_, i) => `n${i}`));
    expect(filter.bits.bitmap.length * 8 - filter.bits.padding).toBe(size);
    expect(filter.hashCount).toBe(hashCount);
  });

  it('of no names is empty', () => {
    expect(bloomFilter([])).toEqual({ bits: { bitmap: new Uint8Array(), padding: 0 }, hashCount: 0 });
  });
});
