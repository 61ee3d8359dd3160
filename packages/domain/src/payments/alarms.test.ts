import { expect, it } from 'vitest';
import { type Alarm, alarms } from './alarms.ts';
import type { Debt, PaymentStatus } from './payment.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = 1000 * HOUR;
const young: Debt = { since: NOW, tryNumber: 1, unknownSince: null, refusedWith: null, refusals: 0, askAfter: null };
const heard = (status: PaymentStatus, debt: Partial<Debt> = {}, captureBefore: number | null = null) =>
  alarms({ status, debt: { ...young, ...debt }, captureBefore }, NOW);

it.each<[string, () => Alarm[], () => Alarm[]]>([
  [
    'an hour after the decision',
    () => heard('release_due', { since: NOW - HOUR + 1 }),
    () => heard('release_due', { since: NOW - HOUR }),
  ],
  [
    'a quarter of an hour after an answer was lost',
    () => heard('capture_due', { unknownSince: NOW - 15 * MINUTE + 1 }),
    () => heard('capture_due', { unknownSince: NOW - 15 * MINUTE }),
  ],
  [
    'a day before the hold expires',
    () => heard('capture_due', {}, NOW + 24 * HOUR + 1),
    () => heard('capture_due', {}, NOW + 24 * HOUR),
  ],
])('somebody hears of money that does not move, %s and not earlier', (_, before, from) => {
  expect(before()).toEqual([]);
  expect(from()).toHaveLength(1);
});

it('of a hold that is to be given back nobody minds the end', () => {
  expect(heard('release_due', {}, NOW)).toEqual([]);
});

it('a refusal is heard of at once, with whatever else is wrong', () => {
  const old = { since: NOW - 99 * HOUR, unknownSince: NOW - HOUR, refusedWith: 'odd' };
  expect(heard('capture_due', old, NOW)).toEqual([
    'payment_stuck',
    'payment_outcome_unknown',
    'payment_refused',
    'payment_hold_expiring',
  ]);
});

it('money that is where it belongs, or of which nothing is decided, is no reason', () => {
  expect(heard('captured', { since: 0 }, NOW)).toEqual([]);
  expect(heard('authorized', { since: 0 }, NOW)).toEqual([]);
  expect(alarms({ status: 'capture_due', debt: null, captureBefore: null }, NOW)).toEqual([]);
});
