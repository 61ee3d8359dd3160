import { followPace } from '@sos/browser/follow-pace';
import { expect, it } from 'vitest';
import { someWithdrawals } from '../../testing/some-withdrawals.ts';
import { pauseOf, type Withdrawal } from './withdrawals-query.ts';

const [any] = someWithdrawals(0).withdrawals;

it.each([
  ['awaiting_confirmation', followPace.somebody],
  ['requested', followPace.money],
  ['processing', followPace.money],
  ['paid', false],
  ['bounced', false],
] as const)('a withdrawal that is %s is asked for again after %s', (status, pause) => {
  const withdrawals = any ? [{ ...any, status } satisfies Withdrawal] : [];
  expect(pauseOf({ withdrawals })).toBe(pause);
});

it('an empty room is not asked for again', () => {
  expect([pauseOf(undefined), pauseOf({ withdrawals: [] })]).toEqual([false, false]);
});
