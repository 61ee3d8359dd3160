import { disputedAway, isFrozen, isLost } from '../disputes/stake.ts';
import type { Payment } from '../payments/payment.ts';
import { shareOf } from '../payments/refund.ts';

/** What a payment says about the commissions of its call. Amounts are in minor units of its currency. */
export interface PaymentTruth {
  readonly captured: number;
  /** What of it the client has not got back, nor is about to. */
  readonly left: number;
  /** True while a dispute is undecided. */
  readonly isFrozen: boolean;
  readonly isDisputeLost: boolean;
}

/** What of a payment it is that says so. */
export type ToldPayment = Pick<Payment, 'sessionId' | 'captured' | 'status' | 'refunds' | 'disputes'>;

/** Undefined while nothing was taken for a call. */
export function truthOf(payment: ToldPayment): PaymentTruth | undefined {
  const { sessionId, captured, status, refunds, disputes } = payment;
  const isTaken = status === 'captured' || status === 'refund_due' || status === 'refunded';
  if (sessionId === null || captured === null || captured === 0 || !isTaken) return undefined;
  const standing = refunds.filter((refund) => refund.status !== 'failed');
  const isWholeDue = status === 'refund_due' && !refunds.some((refund) => refund.status === 'due');
  const given = isWholeDue ? captured : standing.reduce((sum, { amount }) => sum + amount, 0);
  const lost = disputes.filter(isLost);
  const left = Math.max(0, captured - given - disputedAway(lost));
  return { captured, left, isFrozen: isFrozen(payment), isDisputeLost: lost.length > 0 };
}

/** What the platform keeps of what was taken, before anything is given back. */
export function feeOf(payment: Pick<Payment, 'captured' | 'price'>): number {
  return (payment.captured ?? 0) - shareOf(payment);
}
