import { withdrawalStatuses } from '@sos/domain/withdrawals/withdrawal';
import { expect, it } from 'vitest';
import { daysSince, deedsOf, toneOf } from './withdrawal.ts';

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
