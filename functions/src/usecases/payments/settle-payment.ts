import { mayBecome, type PaymentStatus } from '@sos/domain/payments/payment';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Alerts, Clock } from '../shared/ports.ts';
import { type CardRail, type Payment, type Payments, RailStateError } from './ports.ts';

export interface SettlePaymentNeeds {
  readonly payments: Payments;
  readonly rail: CardRail;
  readonly clock: Clock;
  readonly alerts: Alerts;
}

/** Captures the whole price; a hold that is gone leaves the payment uncollected and raises an alert. Throws VendorUnavailableError. */
export function makeCapturePayment(needs: SettlePaymentNeeds) {
  return async (id: string): Promise<'captured' | 'uncollected'> => {
    const payment = await settleable(needs, id);
    if (payment.status === 'captured' || payment.status === 'uncollected') return payment.status;
    const outcome = await tryCapture(needs, payment);
    await mark(needs, id, outcome);
    if (outcome === 'uncollected') {
      await needs.alerts.raise({ kind: 'payment_uncollected', key: id, detail: { session: id } });
    }
    return outcome;
  };
}

/** Gives the money back, as a voided hold or as a refund when it was captured already. Throws VendorUnavailableError. */
export function makeReleasePayment(needs: SettlePaymentNeeds) {
  return async (id: string): Promise<'released' | 'refunded'> => {
    const payment = await settleable(needs, id);
    if (payment.status === 'released' || payment.status === 'refunded') return payment.status;
    const outcome = await tryRelease(needs, payment);
    if (outcome === 'refunded') await mark(needs, id, 'captured');
    await mark(needs, id, outcome);
    return outcome;
  };
}

async function settleable(needs: SettlePaymentNeeds, id: string): Promise<Payment> {
  const payment = await needs.payments.read(id);
  if (!payment) throw new DomainError('not_found', 'not_found', { message: `no payment ${id}` });
  return payment;
}

async function tryCapture(needs: SettlePaymentNeeds, payment: Payment): Promise<'captured' | 'uncollected'> {
  if (payment.railId === null) return 'uncollected';
  try {
    await needs.rail.capture(payment.railId, `capture:${payment.id}`);
    return 'captured';
  } catch (error) {
    if (error instanceof RailStateError) return 'uncollected';
    throw error;
  }
}

async function tryRelease(needs: SettlePaymentNeeds, payment: Payment): Promise<'released' | 'refunded'> {
  if (payment.railId === null) return 'released';
  try {
    await needs.rail.release(payment.railId, `release:${payment.id}`);
    return 'released';
  } catch (error) {
    if (!(error instanceof RailStateError)) throw error;
    await needs.rail.refund(payment.railId, `refund:${payment.id}`);
    return 'refunded';
  }
}

async function mark(needs: SettlePaymentNeeds, id: string, status: PaymentStatus): Promise<void> {
  const settledAt = needs.clock.now();
  await needs.payments.change(id, (payment) =>
    mayBecome(payment.status, status) ? { ...payment, status, settledAt } : undefined,
  );
}
