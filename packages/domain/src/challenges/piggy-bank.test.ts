import { movementOf } from '../affiliates/commission.ts';
import { expect, it } from 'vitest';
import { filledPiggyBank, opened, piggyLine } from './piggy-bank.ts';

const bank = filledPiggyBank(5);

it.each([
  ['a cent short of the target', 14_999, false],
  ['at the target', 15_000, true],
  ['beyond it', 90_000, true],
  ['below nothing, after what went back', -100, false],
])('a piggy bank %s', (_where, earned, opens) => {
  expect(opened(bank, earned, 9)).toEqual(opens ? { ...bank, paidAt: 9 } : undefined);
});

it('opens once, and its money has one line that is its owner’s', () => {
  const empty = opened(bank, 15_000, 9) ?? bank;
  expect(opened(empty, 15_000, 10)).toBeUndefined();
  expect(movementOf(piggyLine(empty, 'ana', 9))).toBe('credit.piggy');
  expect(movementOf({ id: 'adjust_1', kind: 'adjusted' })).toBe('kind.adjusted');
  expect(piggyLine(empty, 'ana', 9)).toMatchObject({ id: 'piggy_ana', affiliateId: 'ana', amount: 5000 });
});
