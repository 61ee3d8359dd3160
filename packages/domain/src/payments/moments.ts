import type { Payment } from './payment.ts';
import { settledStatuses } from './payment.ts';
import { refundStatuses } from './refund-state.ts';

const refunds = refundStatuses.map((status) => `refund_${status}` as const);

/** What is told of a payment, each with its own instant. */
export const paymentMoments = ['opened', 'authorized', ...settledStatuses, ...refunds] as const;
export type PaymentMoment = (typeof paymentMoments)[number];

type Settled = Pick<Payment, 'status'> & { readonly refunds: readonly unknown[] };

/** What happened when the money was settled: a refund that came later has its own moment. */
export function settledAs({ status, refunds: later }: Settled): (typeof settledStatuses)[number] {
  if (status === 'released' || status === 'uncollected') return status;
  return status === 'refunded' && later.length === 0 ? 'refunded' : 'captured';
}
