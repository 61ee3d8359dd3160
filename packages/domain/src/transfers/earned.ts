import type { Payment } from '../payments/payment.ts';
import { isOwed, shareOf } from '../payments/refund.ts';

type Paid = Pick<Payment, 'sessionId' | 'status' | 'captured' | 'price' | 'refunds' | 'disputes' | 'writtenOffAt'>;

/**
 * How much of a payment is its provider's by now, in minor units. What somebody is about to give back is theirs no more,
 * so that it is not sent first, and what a dispute has taken is theirs no more; a call that was charged by mistake and is given back whole earns nothing. What could not
 * be collected is theirs once the platform has written it off.
 */
export function earnedOf(payment: Paid): number {
  const { sessionId, status, captured, refunds, disputes, writtenOffAt, price } = payment;
  if (sessionId !== null && writtenOffAt !== null) return price.providerShare.amount;
  if (sessionId === null || captured === null) return 0;
  if (status === 'refund_due' && !refunds.some(isOwed)) return 0;
  if (status !== 'captured' && status !== 'refund_due' && status !== 'refunded') return 0;
  const standing = refunds.filter((refund) => refund.status !== 'failed');
  const borne = [...standing, ...disputes].reduce((sum, { providerPart }) => sum + providerPart, 0);
  return Math.max(0, shareOf(payment) - borne);
}
