import type { Payment, PaymentStatus } from './payment.ts';

/** What has to be done outside: the rail is asked, or people are told. Doing one twice is harmless. */
export type PaymentEffect =
  | { readonly type: 'capture' | 'release' | 'refund' }
  | { readonly type: 'raise_alert'; readonly alert: 'payment_uncollected' };

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

/** Everything that a payment in this state still owes the world. */
export function obligations(payment: Pick<Payment, 'status'>): readonly PaymentEffect[] {
  return owed[payment.status];
}
