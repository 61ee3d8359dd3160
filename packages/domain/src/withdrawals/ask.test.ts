import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aWithdrawal } from '../testing/a-withdrawal.ts';
import { leftThisMonth, obstacleTo, type Wish } from './ask.ts';
import { METHOD_FREEZE_MS, usableFrom } from './method.ts';
import { type WithdrawalStatus, withdrawalStatuses } from './withdrawal.ts';

const NOVEMBER = Date.UTC(2026, 10, 20, 12);
const wish: Wish = {
  amount: 5000,
  balance: 9000,
  isSuspended: false,
  known: [],
  method: { usableFrom: 0 },
  at: NOVEMBER,
};
const paid = (amount: number, askedAt = NOVEMBER - 1) => ({ amount, askedAt, status: 'paid' as const });

describe('a wish', () => {
  it('that nothing stands against is granted', () => {
    expect(obstacleTo(wish)).toBeUndefined();
    expect(obstacleTo({ ...wish, amount: 9000 })).toBeUndefined();
    expect(obstacleTo({ ...wish, amount: 1000 })).toBeUndefined();
    expect(obstacleTo({ ...wish, method: { usableFrom: NOVEMBER } })).toBeUndefined();
    expect(obstacleTo({ ...wish, amount: 500_000, balance: 500_000 })).toBeUndefined();
  });

  it.each<[string, Partial<Wish>]>([
    ['amount_too_small', { amount: 999 }],
    ['amount_too_large', { amount: 500_001, balance: 900_000 }],
    ['balance_too_low', { amount: 9001 }],
    ['balance_negative', { balance: -1 }],
    ['balance_too_low', { balance: 0 }],
    ['withdrawal_suspended', { isSuspended: true }],
    ['method_unknown', { method: undefined }],
    ['method_fresh', { method: { usableFrom: NOVEMBER + 1 } }],
    ['month_exceeded', { known: [paid(1_995_001)] }],
  ])('is refused with %s', (obstacle, differs) => {
    expect(obstacleTo({ ...wish, ...differs })).toBe(obstacle);
  });

  it('waits while another is under way, in each of its states', () => {
    const blocks = (status: WithdrawalStatus) =>
      obstacleTo({ ...wish, known: [{ amount: 1000, askedAt: 0, status }] }) === 'withdrawal_under_way';
    expect(withdrawalStatuses.filter((status) => !blocks(status))).toEqual([
      'paid',
      'cancelled',
      'rejected',
      'failed',
      'bounced',
    ]);
  });

  it('may reach the month’s limit to the cent, and begins anew with the month', () => {
    expect(obstacleTo({ ...wish, known: [paid(1_995_000)] })).toBeUndefined();
    const last = Date.UTC(2026, 10, 1) - 1;
    expect(obstacleTo({ ...wish, known: [paid(2_000_000, last)] })).toBeUndefined();
    expect(obstacleTo({ ...wish, known: [paid(2_000_000, last + 1)] })).toBe('month_exceeded');
  });

  it('is not held back by what came back', () => {
    const known = (['cancelled', 'rejected', 'failed', 'bounced'] as const).map((status) => ({
      ...paid(500_000),
      status,
    }));
    expect(leftThisMonth(known, NOVEMBER)).toBe(2_000_000);
  });

  it('never leads above the month’s limit, whatever came before', () => {
    const amounts = fc.array(fc.integer({ min: 1000, max: 500_000 }), { maxLength: 60 });
    fc.assert(
      fc.property(amounts, (wanted) => {
        const known: Wish['known'][number][] = [];
        for (const amount of wanted) {
          const isGranted = obstacleTo({ ...wish, amount, balance: 10_000_000, known }) === undefined;
          if (isGranted) known.push(paid(amount));
        }
        expect(known.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(2_000_000);
      }),
    );
  });
});

it('a withdrawal begins unconfirmed, for a quarter of an hour, with nobody’s word on it', () => {
  expect(aWithdrawal()).toMatchObject({
    status: 'awaiting_confirmation',
    confirmUntil: aWithdrawal().askedAt + 900_000,
    approvals: [],
    order: null,
    revision: 1,
  });
});

it('the first account serves at once, every other one two days later', () => {
  expect(usableFrom(0, 7)).toBe(7);
  expect(usableFrom(1, 7)).toBe(7 + METHOD_FREEZE_MS);
});
