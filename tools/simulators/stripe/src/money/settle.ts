import type Stripe from 'stripe';
import { ApiError, invalidParam } from '../http/errors.ts';
import { book } from './balance.ts';
import { latestCharge } from './charges.ts';
import { type Context, nowSeconds } from './context.ts';
import { demand } from './states.ts';

/** Takes the money that is held, or a part of it; the rest is released. */
export function captureIntent(context: Context, intent: Stripe.PaymentIntent, amount?: number): void {
  demand('capture', intent);
  const taken = amount ?? intent.amount_capturable;
  if (taken < 1)
    throw invalidParam(
      'amount_to_capture',
      'parameter_invalid_integer',
      'This value must be greater than or equal to 1.',
    );
  if (taken > intent.amount_capturable) throw tooMuch();
  const charge = latestCharge(context, intent);
  charge.captured = true;
  charge.amount_captured = taken;
  charge.amount_refunded = charge.amount - taken;
  charge.balance_transaction = book(context, {
    kind: 'charge',
    source: charge.id,
    amount: taken,
    currency: charge.currency,
  });
  intent.status = 'succeeded';
  intent.amount_capturable = 0;
  intent.amount_received = taken;
  context.publish('charge.captured', charge);
  context.publish('payment_intent.succeeded', intent);
}

/** Ends a PaymentIntent that is not paid; money that is held is released. */
export function cancelIntent(context: Context, intent: Stripe.PaymentIntent, reason?: string): void {
  demand('cancel', intent);
  if (intent.status === 'requires_capture') {
    const charge = release(context, intent);
    context.publish('charge.refunded', charge);
  }
  end(context, intent, reason ?? null);
}

/** What Stripe does by itself to an authorisation that nobody captured in time. */
export function expireIntent(context: Context, intent: Stripe.PaymentIntent): void {
  const charge = release(context, intent);
  context.publish('charge.expired', charge);
  end(context, intent, 'automatic');
}

/** Stripe shows a released hold as a refund of a charge that was never captured. */
function release(context: Context, intent: Stripe.PaymentIntent): Stripe.Charge {
  const charge = latestCharge(context, intent);
  charge.refunded = true;
  charge.amount_refunded = charge.amount;
  return charge;
}

function end(context: Context, intent: Stripe.PaymentIntent, reason: string | null): void {
  intent.status = 'canceled';
  intent.amount_capturable = 0;
  intent.canceled_at = nowSeconds(context);
  intent.cancellation_reason = reason;
  intent.next_action = null;
  context.publish('payment_intent.canceled', intent);
}

function tooMuch(): ApiError {
  return new ApiError(400, {
    type: 'invalid_request_error',
    code: 'amount_too_large',
    param: 'amount_to_capture',
    message: 'The requested capture amount is greater than the amount you can capture for this charge.',
  });
}
