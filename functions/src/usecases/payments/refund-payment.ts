import type { AuditRecord } from '@sos/contracts/audit';
import type { Output, Parsed } from '@sos/contracts/callables';
import type { PaymentEvent } from '@sos/domain/payments/events';
import { next, type PaymentTransition } from '@sos/domain/payments/next';
import type { Payment } from '@sos/domain/payments/payment';
import { isOrderedBefore, isOwed, refundable } from '@sos/domain/payments/refund';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import { type Clock, type Log, VendorUnavailableError } from '../shared/ports.ts';
import { logTransition, owed } from './handle-payment-event.ts';
import type { Payments } from './ports.ts';
import type { RunPaymentEffects } from './run-payment-effects.ts';

type Wish = Parsed<'adminRefundPayment'>;
type Request = Extract<PaymentEvent, { type: 'refund_requested' }>;

export interface RefundPaymentNeeds {
  readonly payments: Pick<Payments, 'read' | 'change' | 'paymentOfRefund'>;
  readonly runEffects: RunPaymentEffects;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Gives some of a captured payment back, or all that is left, once under its id. The order is written first; while the
 * rail does not answer it stays due. Throws DomainError not_found, not_captured, refund_too_large, refund_underway,
 * refund_repeated for a sum that was given back before, and changed for an id under which something else was ordered.
 */
export function makeRefundPayment({
  payments,
  runEffects,
  clock,
  log,
}: RefundPaymentNeeds): Handler<'adminRefundPayment'> {
  return async ({ uid: adminId }, wish) => {
    const { paymentId: id, refundId, bearer } = wish;
    const seen = await payments.read(id);
    if (!seen) throw new DomainError('not_found', 'not_found');
    if (((await payments.paymentOfRefund(refundId)) ?? id) !== id) throw new DomainError('conflict', 'changed');
    const event: Request = {
      type: 'refund_requested',
      refundId,
      amount: wish.amount ?? refundable(seen),
      isRest: wish.amount === null,
      bearer,
      at: clock.now(),
    };
    const auditOf = auditIn(wish, adminId, event.at);
    const transition = await payments.change(id, (payment) => next(payment, event), auditOf);
    logTransition(log, { id, event }, transition);
    const ordered = requireOrdered(transition, event);
    requireSameOrder(ordered.payment, wish);
    const after = await runEffects(ordered.payment, owed(ordered)).catch((error: unknown) => {
      if (error instanceof VendorUnavailableError) return ordered.payment;
      throw error;
    });
    return toAnswer(after, refundId);
  };
}

function requireOrdered(transition: PaymentTransition | undefined, event: Request): PaymentTransition {
  if (!transition) throw new DomainError('not_found', 'not_found');
  if (transition.changed || transition.repeated) return transition;
  throw new DomainError('conflict', refusalOf(transition.payment, event));
}

function refusalOf(payment: Payment, event: Request) {
  if (payment.refunds.some(isOwed) || payment.status === 'refund_due') return 'refund_underway';
  if (payment.status !== 'captured' && payment.status !== 'refunded') return 'not_captured';
  return event.amount <= refundable(payment) && isOrderedBefore(payment, event)
    ? 'refund_repeated'
    : 'refund_too_large';
}

/** Under one id there is one order: another amount or bearer was not given back by it. */
function requireSameOrder({ refunds }: Payment, { refundId, amount, bearer }: Wish): void {
  const ordered = refunds.find(({ id }) => id === refundId);
  const isSame = ordered?.bearer === bearer && (amount === null || ordered.amount === amount);
  if (!isSame) throw new DomainError('conflict', 'changed');
}

function auditIn({ refundId, reason, bearer }: Wish, adminId: string, at: number) {
  return (before: Payment, { id, refunds }: Payment): AuditRecord => {
    const ordered = refunds.find((refund) => refund.id === refundId);
    const { amount = 0, providerPart = 0 } = ordered ?? {};
    return {
      id: `refund-${refundId}`,
      adminId,
      action: 'adminRefundPayment',
      subjectKind: 'payment',
      subjectId: id,
      before: { status: before.status, refunded: before.refunded },
      after: { amount, bearer, providerPart },
      reason,
      at,
      undoes: null,
    };
  };
}

function toAnswer(payment: Payment, refundId: string): Output<'adminRefundPayment'> {
  const { currency } = payment.price.total;
  const refund = payment.refunds.find(({ id }) => id === refundId);
  if (!refund) throw new DomainError('not_found', 'not_found');
  const { amount, providerPart, status } = refund;
  const of = (minor: number) => ({ amount: minor, currency });
  return { amount: of(amount), providerPart: of(providerPart), status, left: of(refundable(payment)) };
}
