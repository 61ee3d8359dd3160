import { expect, it } from 'vitest';
import { takenBack } from './taken-back.ts';

it.each([
  ['what stands whole', { status: 'available', granted: 324, amount: 324 }, 0],
  ['what a refund in part has reduced', { status: 'pending', granted: 324, amount: 243 }, 81],
  ['what is cancelled, and says why itself', { status: 'cancelled', granted: 324, amount: 0 }, 0],
] as const)('of %s', (_what, commission, back) => {
  expect(takenBack(commission)).toBe(back);
});
