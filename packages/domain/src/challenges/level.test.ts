import fc from 'fast-check';
import { expect, it } from 'vitest';
import { levelOf } from './level.ts';

it.each([
  [-500, 1, 10_000],
  [0, 1, 10_000],
  [9999, 1, 10_000],
  [10_000, 2, 50_000],
  [199_999, 3, 200_000],
  [500_000, 5, null],
])('%s cents are level %s, and the next begins at %s', (earned, level, next) => {
  expect(levelOf(earned)).toEqual({ level, next });
});

it('nobody falls by earning more', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1_000_000 }), fc.nat({ max: 1_000_000 }), (earned, more) => {
      expect(levelOf(earned + more).level).toBeGreaterThanOrEqual(levelOf(earned).level);
    }),
  );
});
