import type Stripe from 'stripe';
import { ApiError, invalidParam, noSuch } from '../http/errors.ts';
import { type RefundCourse, refundCourseOf } from '../cards/test-cards.ts';
import { book } from './balance.ts';
import { latestCharge } from './charges.ts';
import { type Context, nowSeconds } from './context.ts';
import { idOf, newId } from './ids.ts';

export interface NewRefund {
  readonly payment_intent?: string | undefined;
  readonly charge?: string | undefined;
  readonly amount?: number | undefined;
  readonly reason?: 'duplicate' | 'fraudulent' | 'requested_by_customer' | undefined;
  readonly metadata?: Record<string, string> | '' | undefined;
}

/** Gives captured money back; money that is only held is released by a cancellation instead. */
export function createRefund(context: Context, wish: NewRefund): Stripe.Refund {
  const charge = chargeOf(context, wish);
  const left = refundable(charge);
  const amount = wish.amount ?? left;
  checkRefund(charge, amount, left);
  const course = courseOf(context, charge);
  const id = newId('re');
  const refund: Stripe.Refund = {
    id,
    object: 'refund',
    amount,
    balance_transaction: book(context, { kind: 'refund', source: id, amount: -amount, currency: charge.currency }),
    charge: charge.id,
    created: nowSeconds(context),
    currency: charge.currency,
    customer: null,
    customer_account: null,
    destination_details: {
      type: 'card',
      card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
    },
    metadata: wish.metadata || {},
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: wish.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: course === 'succeeds_later' ? 'pending' : 'succeeded',
    transfer_reversal: null,
  };
  context.store.refunds.set(refund.id, refund);
  charge.amount_refunded += amount;
  charge.refunded = charge.amount_refunded === charge.amount;
  context.publish('refund.created', refund);
  context.publish('charge.refunded', charge);
  watchRefund(context, refund);
  return refund;
}

/** How long a refund takes to succeed, or to come back, in ms. */
const BANK_MS = 60_000;

/** Has a refund end as its card's bank has it end, once for each that has not. */
export function watchRefund(context: Context, refund: Stripe.Refund): void {
  const charge = context.store.charges.get(idOf(refund.charge));
  const course = charge && courseOf(context, charge);
  const isOver = refund.status === 'failed' || (course === 'succeeds_later' && refund.status === 'succeeded');
  if (!charge || course === 'succeeds' || isOver) return;
  const due = Math.max(context.clock.now(), refund.created * 1000 + BANK_MS);
  const end = course === 'fails_later' ? failRefund : succeed;
  context.later(due, (later) => end(later, refund), `stripe: ${refund.id} ends`);
}

function succeed(context: Context, refund: Stripe.Refund): void {
  refund.status = 'succeeded';
  context.publish('refund.updated', refund);
}

/** The bank sends the money back, which is ours again. */
function failRefund(context: Context, refund: Stripe.Refund): void {
  const charge = context.store.charges.get(idOf(refund.charge));
  if (!charge || refund.status === 'failed') return;
  const { id: source, amount, currency } = refund;
  refund.status = 'failed';
  refund.failure_reason = 'expired_or_canceled_card';
  refund.failure_balance_transaction = book(context, { kind: 'refund_failure', source, amount, currency });
  charge.amount_refunded -= amount;
  charge.refunded = false;
  context.publish('refund.updated', refund);
  context.publish('refund.failed', refund);
}

function courseOf(context: Context, charge: Stripe.Charge): RefundCourse {
  return refundCourseOf(context.store.cardNumbers.get(charge.payment_method ?? '') ?? '');
}

/** Captured money that has not been given back; what a partial capture released counts as refunded already. */
function refundable(charge: Stripe.Charge): number {
  return charge.captured ? charge.amount - charge.amount_refunded : 0;
}

function chargeOf(context: Context, wish: NewRefund): Stripe.Charge {
  if (wish.charge !== undefined) {
    const charge = context.store.charges.get(wish.charge);
    if (!charge) throw noSuch('charge', wish.charge, 'charge');
    return charge;
  }
  if (wish.payment_intent === undefined) {
    throw invalidParam(
      'charge',
      'parameter_missing',
      'One of the following params should be provided for this request: payment_intent or charge.',
    );
  }
  const intent = context.store.intents.get(wish.payment_intent);
  if (!intent) throw noSuch('payment_intent', wish.payment_intent, 'payment_intent');
  if (intent.latest_charge === null)
    throw refuse(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`);
  return latestCharge(context, intent);
}

function checkRefund(charge: Stripe.Charge, amount: number, left: number): void {
  if (charge.status === 'failed') throw refuse(`Charge ${charge.id} failed and has nothing to refund.`);
  if (charge.refunded) throw refuse(`Charge ${charge.id} has already been refunded.`, 'charge_already_refunded');
  if (!charge.captured) {
    throw refuse(
      `This uncaptured Charge was created by a PaymentIntent (${idOf(charge.payment_intent)}). Cancel the PaymentIntent to reverse the authorization instead of refunding the Charge.`,
    );
  }
  if (amount < 1) throw invalidParam('amount', 'parameter_invalid_integer', 'Invalid positive integer');
  if (amount > left) {
    throw invalidParam(
      'amount',
      'amount_too_large',
      `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
    );
  }
}

function refuse(message: string, code?: string): ApiError {
  return new ApiError(400, { type: 'invalid_request_error', message, ...(code ? { code } : {}) });
}
