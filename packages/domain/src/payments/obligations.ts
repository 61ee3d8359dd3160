import type { Payment, PaymentStatus } from './payment.ts';

/** What has to be done outside: the rail is asked, or people are told. Doing one twice is harmless. */
export type PaymentEffect =
  | { readonly type: 'capture' | 'release' | 'refund' }
  | {
      readonly type: 'raise_alert';
      readonly alert: 'payment_uncollected' | 'payment_captured_in_part' | 'payment_refused';
    };

const nothing: readonly PaymentEffect[] = [];

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
  uncollected: [{ type: 'raise_alert', alert: 'payment_uncollected' }],
};

/** Everything that a payment in this state still owes the world. The rail is not asked again for what it refuses for good. */
export function obligations(
  payment: Pick<Payment, 'status'> & Partial<Pick<Payment, 'debt' | 'captured' | 'price'>>,
): readonly PaymentEffect[] {
  const { status, debt, captured, price } = payment;
  if (debt && debt.refusedWith !== null) return [{ type: 'raise_alert', alert: 'payment_refused' }];
  const inPart = status === 'captured' && price && typeof captured === 'number' && captured !== price.total.amount;
  return inPart ? [{ type: 'raise_alert', alert: 'payment_captured_in_part' }] : owed[status];
}
