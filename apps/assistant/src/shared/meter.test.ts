import { expect, it } from 'vitest';
import { meterStep } from './meter.ts';

const at = (used: number, limit = 100, entitledUntil: number | null = 2) =>
  meterStep({ used, limit, resetsAt: 2, entitledUntil }, 1);

it.each([
  [0, 'free'],
  [79, 'free'],
  [80, 'warned'],
  [98, 'warned'],
  [99, 'last'],
  [100, 'over'],
  [101, 'over'],
] as const)('%d of 100 is %s', (used, step) => {
  expect(at(used)).toBe(step);
});

it('is over where there is nothing to use, and ended where no subscription is running', () => {
  expect(at(0, 0)).toBe('over');
  expect(at(0, 100, null)).toBe('ended');
  expect(at(100, 100, 1)).toBe('ended');
});
