import { expect, it } from 'vitest';
import { interleave, median, ratioOf } from './rounds.ts';

it('takes turns in moving first', async () => {
  const order: string[] = [];
  const measure = (name: string) => async () => order.push(name);
  await interleave(4, { ours: measure('o'), peer: measure('p') });
  expect(order.join('')).toBe('oppoOppo'.toLowerCase());
});

it('reports the median ratio within its interval, the same each time', () => {
  const pairs = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((ours) => ({ ours, peer: 2 }));
  const ratio = ratioOf(pairs);
  expect(ratio).toEqual(ratioOf(pairs));
  expect(ratio.median).toBe(3);
  expect(ratio.low).toBeLessThan(3);
  expect(ratio.high).toBeGreaterThan(3);
});

it('finds the middle of odd and even counts', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});
