import type { Payment, PaymentStatus } from './payment.ts';

/** What has to be done outside: the rail is asked, or people are told. Doing one twice is harmless. */
export type PaymentEffect =
  | { readonly type: 'capture' | 'release' | 'refund' }
  | { readonly type: 'raise_alert'; readonly alert: PaymentAlert };

export type PaymentAlert = 'payment_uncollected' | 'payment_captured_in_part' | 'payment_refused' | 'refund_failed';

const nothing: readonly PaymentEffect[] = [];
const alert = (name: PaymentAlert): readonly PaymentEffect[] => [{ type: 'raise_alert', alert: name }];
const refused = alert('payment_refused');
const refundFailed = alert('refund_failed');
const capturedInPart = alert('payment_captured_in_part');

const owed: Readonly<Record<PaymentStatus, readonly PaymentEffect[]>> = {
  created: nothing,
  authorized: nothing,
  failed: nothing,
  capture_due: [{ type: 'capture' }],
  release_due: [{ type: 'release' }],
  refund_due: [{ type: 'refund' }],
  captured: nothing,
  released: nothing,
  refunded: nothing,
  uncollected: alert('payment_uncollected'),
};

/** Everything that a payment in this state still owes the world; each effect is always the same object. */
export function obligations(
  payment: Pick<Payment, 'status' | 'debt' | 'captured' | 'price' | 'refunds'>,
): readonly PaymentEffect[] {
  const { status, debt, captured, price } = payment;
  if (debt && debt.refusedWith !== null) return [...refused, ...owed[status]];
  const inPart = status === 'captured' && captured !== null && captured !== price.total.amount;
  const lost = payment.refunds.some((refund) => refund.status === 'failed') ? refundFailed : nothing;
  return [...lost, ...(inPart ? capturedInPart : owed[status])];
}
