import { expect, it } from 'vitest';
import { aPayment } from '../testing/a-payment.ts';
import { paymentMoments, settledAs } from './moments.ts';
import { refundStatuses } from './refund-state.ts';

const refund = {
  id: 're_1',
  amount: 4900,
  providerPart: 0,
  bearer: 'platform',
  origin: 'admin',
  status: 'done',
  railRefundId: 're_1',
  at: 9,
} as const;

it.each([
  ['captured', { captured: 4900 }, 'captured'],
  ['released', { captured: 0 }, 'released'],
  ['released', { captured: null }, 'released'],
  ['uncollected', { captured: 0 }, 'uncollected'],
  ['refund_due', { captured: 4900 }, 'captured'],
  ['refunded', { captured: 4900, refunds: [refund] }, 'captured'],
  ['refunded', { captured: null }, 'refunded'],
] as const)('a payment that is %s, with %o, was settled as %s', (status, differs, told) => {
  expect(settledAs(aPayment({ status, ...differs }))).toBe(told);
  expect(paymentMoments).toContain(told);
});

it('each state of a refund has a moment of its own', () => {
  for (const status of refundStatuses) expect(paymentMoments).toContain(`refund_${status}`);
  expect(new Set(paymentMoments).size).toBe(paymentMoments.length);
});
