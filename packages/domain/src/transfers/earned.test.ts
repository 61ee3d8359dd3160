import { expect, it } from 'vitest';
import type { Payment } from '../payments/payment.ts';
import type { Refund } from '../payments/refund-state.ts';
import { aPayment } from '../testing/a-payment.ts';
import { earnedOf } from './earned.ts';

const captured = (differs: Partial<Payment> = {}) =>
  aPayment({ sessionId: 'booking-1', status: 'captured', captured: 4900, ...differs });
const refund = (status: Refund['status'], providerPart = 1000): Refund => {
  return {
    id: status,
    amount: 1633,
    providerPart,
    bearer: 'provider',
    origin: 'admin',
    status,
    railRefundId: null,
    at: 0,
  };
};

it('nothing is earned before the money is taken, or without a call', () => {
  expect(earnedOf(aPayment({ sessionId: 'booking-1' }))).toBe(0);
  expect(earnedOf(captured({ sessionId: null }))).toBe(0);
  expect(earnedOf(captured({ status: 'uncollected', captured: null }))).toBe(0);
  expect(earnedOf(captured({ captured: null }))).toBe(0);
  expect(earnedOf(captured({ status: 'released' }))).toBe(0);
});

it('the share of what was taken is earned, less what the provider bears of refunds, also of one that is only ordered', () => {
  expect(earnedOf(captured())).toBe(3000);
  expect(earnedOf(captured({ captured: 2450 }))).toBe(1500);
  expect(earnedOf(captured({ refunds: [refund('done')] }))).toBe(2000);
  expect(earnedOf(captured({ status: 'refund_due', refunds: [refund('due')] }))).toBe(2000);
  expect(earnedOf(captured({ status: 'refunded', refunds: [refund('done', 3000)] }))).toBe(0);
  expect(earnedOf(captured({ status: 'refunded', refunds: [refund('done')] }))).toBe(2000);
});

it('what could not be collected is the provider’s whole once it is written off, and nothing without a call', () => {
  const uncollected = captured({ status: 'uncollected', captured: null, writtenOffAt: 9 });
  expect(earnedOf(uncollected)).toBe(3000);
  expect(earnedOf({ ...uncollected, sessionId: null })).toBe(0);
});

it('a refund that failed takes nothing from the provider', () => {
  expect(earnedOf(captured({ refunds: [refund('failed')] }))).toBe(3000);
});

it('a call that was charged by mistake and is given back earns nothing', () => {
  expect(earnedOf(captured({ status: 'refund_due' }))).toBe(0);
});
