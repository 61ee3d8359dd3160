import { aWithdrawal } from '@sos/domain/testing/a-withdrawal';
import { next, type WithdrawalTransition } from '@sos/domain/withdrawals/next';
import { FOUR_EYES_FROM, type Withdrawal } from '@sos/domain/withdrawals/withdrawal';
import { expect, it } from 'vitest';
import { makeFinishWithdrawals } from './finish-withdrawals.ts';

const HOUR = 3_600_000;

/** What is raised about a withdrawal after so many hours in which nobody did anything. */
async function raisedAfter(hours: number, withdrawal: Withdrawal): Promise<string[]> {
  const raised: string[] = [];
  const finish = makeFinishWithdrawals({
    withdrawals: {
      open: async () => ({ ids: [withdrawal.id], next: null }),
      change: async (_id, decide: (known: Withdrawal, balance: number) => WithdrawalTransition) =>
        decide(withdrawal, 0),
    },
    settle: async () => undefined,
    alerts: { raise: async ({ kind, key }) => void raised.push(`${kind} ${key}`) },
    clock: { now: () => withdrawal.changedAt + hours * HOUR },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  await finish();
  return raised;
}

it('a withdrawal that no admin decides about for a day is an alert, and one that waits for a second admin', async () => {
  const asked = next(aWithdrawal(), { type: 'confirmed', by: 'telegram', at: 0 }).withdrawal;
  expect(await raisedAfter(23, asked)).toEqual([]);
  expect(await raisedAfter(24, asked)).toEqual([`withdrawal_waiting ${asked.id}`]);
  const large = next({ ...asked, amount: FOUR_EYES_FROM }, { type: 'approved', adminId: 'irma', at: 0 }).withdrawal;
  expect(await raisedAfter(24, large)).toEqual([`withdrawal_waiting ${large.id}`]);
  const whole = next(large, { type: 'approved', adminId: 'ivo', at: 0 }).withdrawal;
  expect(await raisedAfter(24, whole)).toEqual([]);
});
