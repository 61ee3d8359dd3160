import { withdrawalStatuses } from '@sos/domain/withdrawals/withdrawal';
import { expect, it } from 'vitest';
import { accountOf, daysSince, deedsOf, storyOf, toneOf } from './withdrawal.ts';

it('what an admin has to do is coloured so, and what they can do is open', () => {
  const small = withdrawalStatuses.filter((status) => toneOf({ status, needsTwo: false }) === 'signal');
  expect(small).toEqual(['requested', 'awaiting_manual_funding']);
  expect(toneOf({ status: 'approved', needsTwo: true })).toBe('signal');
  expect(toneOf({ status: 'processing', needsTwo: true })).toBe('wait');
  expect(toneOf({ status: 'paid', needsTwo: true })).toBe('calm');
});

it('a second admin approves large amounts alone, and nothing is refused that is at the rail', () => {
  expect(deedsOf({ status: 'approved', needsTwo: false })).toEqual({ approve: false, reject: true, funded: false });
  expect(deedsOf({ status: 'approved', needsTwo: true }).approve).toBe(true);
  expect(deedsOf({ status: 'processing', needsTwo: true })).toEqual({ approve: false, reject: false, funded: false });
  expect(deedsOf({ status: 'awaiting_manual_funding', needsTwo: false }).funded).toBe(true);
});

it('the age is counted in whole days', () => {
  expect(daysSince(0, 86_400_000 * 3 - 1)).toBe(2);
  expect(daysSince(10, 0)).toBe(0);
});

it('is told with what admins did about it, the oldest first', () => {
  const entry = { adminId: 'irma' };
  const entries = [
    { ...entry, id: 'e2', action: 'adminMarkWithdrawalFunded', reason: 'Paid in.', at: 30 },
    { ...entry, id: 'e1', action: 'adminProcessWithdrawal', reason: 'All is well.', at: 20 },
    { ...entry, id: 'e0', action: 'ofALaterRelease', reason: 'Who knows.', at: 25 },
  ];
  const told = storyOf({ id: 'w1', askedAt: 10, changedAt: 40, status: 'paid' }, entries);
  expect(told.map(({ words, entry: by }) => [words, by?.reason])).toEqual([
    ['adminWithdrawals.asked', undefined],
    ['adminWithdrawals.deed.approve', 'All is well.'],
    ['adminWithdrawals.deed.funded', 'Paid in.'],
    ['adminWithdrawals.status.paid', undefined],
  ]);
  const fresh = storyOf({ id: 'w1', askedAt: 10, changedAt: 10, status: 'awaiting_confirmation' }, []);
  expect(fresh.map(({ words }) => words)).toEqual(['adminWithdrawals.asked']);
});

it('the account that it goes to is found among those of now, unless its owner deleted it', () => {
  const account = { country: 'SN', currency: 'XOF', ending: '0707' };
  const kept = [
    { ...account, ending: '0808', savedAt: 1 },
    { ...account, savedAt: 2 },
  ];
  expect(accountOf(account, kept)?.savedAt).toBe(2);
  expect(accountOf(account, kept.slice(0, 1))).toBeUndefined();
});
