import type { Payment } from '@sos/domain/payments/payment';

/** True while a payment calls for no other documents than it did. */
export function callsForSame(now: Payment, then: Payment): boolean {
  const isCorrected = ({ vatConfirmed }: Payment) => vatConfirmed !== null;
  return now.captured === then.captured && now.refunded === then.refunded && isCorrected(now) === isCorrected(then);
}
