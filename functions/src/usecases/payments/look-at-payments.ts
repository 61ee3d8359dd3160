import type { Output } from '@sos/contracts/callables';
import type { Payment } from '@sos/domain/payments/payment';
import { refundable } from '@sos/domain/payments/refund';
import { DomainError } from '@sos/domain/shared/domain-error';
import { earnedOf } from '@sos/domain/transfers/earned';
import type { Handler } from '../shared/handler.ts';
import { type Clock, VendorUnavailableError } from '../shared/ports.ts';
import type { AllPayments, PaymentRow, Payments, RailPayment, Rails } from './ports.ts';
import { factOf } from '../shared/rail-truth.ts';

type Shown = Output<'adminGetPayment'>;

const PAGE = 50;

/** Throws DomainError invalid_input for a cursor that is none. */
export function makeListPayments(needs: { readonly allPayments: AllPayments }): Handler<'adminListPayments'> {
  return async (_admin, { cursor, status, ...asked }) => {
    const page = await needs.allPayments.list({ ...asked, status, after: cursor, limit: PAGE });
    if (!page) throw new DomainError('invalid', 'invalid_input');
    return { payments: page.payments.map(toRow), nextCursor: page.next };
  };
}

export interface LookNeeds {
  readonly payments: Pick<Payments, 'read'>;
  readonly rails: Rails;
  readonly clock: Clock;
}

/** Shows a payment beside what its rail says at this moment. Throws DomainError not_found. */
export function makeGetPayment({ payments, rails, clock }: LookNeeds): Handler<'adminGetPayment'> {
  return async (_admin, { paymentId }) => {
    const payment = await payments.read(paymentId);
    if (!payment) throw new DomainError('not_found', 'not_found');
    const truth = await rails[payment.rail].read(payment.railPaymentId).catch(noneWithoutAnswer);
    const theirs = truth && { vendor: toVendor(truth), differences: differencesOf(payment, truth, clock.now()) };
    return { ...toView(payment), ...(theirs ?? { vendor: null, differences: [] }) };
  };
}

function toView(payment: Payment): Omit<Shown, 'vendor' | 'differences'> {
  const { railPaymentId, price, debt, coupon, authorizedAt, settledAt, writtenOffAt, captureBefore } = payment;
  return {
    payment: toRow({ ...payment, total: price.total, owedSince: debt?.since ?? null }),
    railPaymentId,
    authorizedAt,
    settledAt,
    writtenOffAt,
    captureBefore,
    platformFee: price.platformFee.amount,
    providerShare: price.providerShare.amount,
    shareLeft: payment.captured === null && writtenOffAt === null ? null : earnedOf(payment),
    coupon: coupon && { ...coupon },
    refunds: [...payment.refunds],
    refundable: refundable(payment),
    refusedWith: debt?.refusedWith ?? null,
    askAfter: debt?.askAfter ?? null,
  };
}

function noneWithoutAnswer(error: unknown): undefined {
  if (error instanceof VendorUnavailableError) return undefined;
  throw error;
}

function toRow({ total, ...row }: PaymentRow): Shown['payment'] {
  const { id, clientId, providerId, providerKind, rail, status, captured, refunded, sessionId } = row;
  const { createdAt, owedSince } = row;
  const who = { id, clientId, providerId, providerKind, sessionId };
  return {
    ...who,
    rail,
    status,
    currency: total.currency,
    total: total.amount,
    captured,
    refunded,
    createdAt,
    owedSince,
  };
}

function toVendor({ status, amount, captured, refunded, fee, captureBefore }: RailPayment): Shown['vendor'] {
  return { status, amount, captured, refunded, fee, captureBefore };
}

const agreeing: Readonly<Record<string, readonly Payment['status'][]>> = {
  rail_authorized: ['authorized', 'capture_due', 'release_due'],
  rail_captured: ['captured', 'capture_due', 'refund_due'],
  rail_released: ['released', 'release_due', 'uncollected'],
  rail_refunded: ['refunded', 'refund_due'],
};
const unpaid: readonly Payment['status'][] = ['created', 'failed'];

/** What is under way at the rail is no difference. */
function differencesOf(payment: Payment, truth: RailPayment, at: number): Shown['differences'] {
  const { type = 'open' } = factOf(payment, truth, at) ?? {};
  const { status, price, captured, refunded } = payment;
  return [
    ...((agreeing[type] ?? unpaid).includes(status) ? [] : ['status' as const]),
    ...(truth.amount.amount === price.total.amount ? [] : ['amount' as const]),
    ...(captured === null || truth.captured === captured ? [] : ['captured' as const]),
    ...(truth.refunded === refunded ? [] : ['refunded' as const]),
  ];
}
