import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OrderedList } from './ordered-list.ts';

const byNumber = (a: number, b: number) => a - b;

/** The list and a plain sorted array that went through the same. */
function pair(loaded: number[], inserted: number[], removed: number[]) {
  const list = new OrderedList<number>(byNumber);
  list.load([...loaded]);
  const model = new Set(loaded);
  for (const item of inserted) if (!model.has(item)) list.insert(item);
  inserted.forEach((item) => model.add(item));
  for (const item of removed) expect(list.remove(item)).toBe(model.delete(item));
  return { list, model: [...model].sort(byNumber) };
}

const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 3000 }), { maxLength: 1500, size: 'max' });

describe('an ordered list', () => {
  it('gives every range in both directions like a sorted array', () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, fc.nat(3000), fc.nat(3000), (loaded, inserted, removed, low, high) => {
        const { list, model } = pair(loaded, inserted, removed);
        const expected = model.filter((item) => item >= low && item < high);
        const lower = (item: number) => (item >= low ? 1 : -1);
        const upper = (item: number) => (item < high ? -1 : 1);
        expect([...list.ascending(lower, upper)]).toEqual(expected);
        expect([...list.descending(lower, upper)]).toEqual(expected.toReversed());
        expect([...list.ascending(undefined, undefined)]).toEqual(model);
        expect([...list.descending(undefined, undefined)]).toEqual(model.toReversed());
        expect(list.size).toBe(model.length);
      }),
      { numRuns: 60 },
    );
  });

  it('stays whole while it grows and shrinks item by item', () => {
    const list = new OrderedList<number>(byNumber);
    const shuffled = Array.from({ length: 3000 }, (_, i) => (i * 1597) % 3000);
    shuffled.forEach((item) => list.insert(item));
    shuffled.filter((item) => item % 3 > 0).forEach((item) => list.remove(item));
    expect([...list.ascending(undefined, undefined)]).toEqual(Array.from({ length: 1000 }, (_, i) => i * 3));
  });
});
