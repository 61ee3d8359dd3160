import type Stripe from 'stripe';
import { type Decline, issuerOf } from '../cards/test-cards.ts';
import { ApiError, wrongState } from '../http/errors.ts';
import { book } from './balance.ts';
import { createCharge } from './charges.ts';
import type { Context } from './context.ts';
import { idOf } from './ids.ts';
import { demandUsable, keepMethod } from './keeping.ts';
import { type BillingDetails, type CardData, createCardMethod, findMethod } from './methods.ts';
import { demand } from './states.ts';
import type { CardMethod } from './store.ts';

export interface Confirmation {
  readonly payment_method?: string | undefined;
  readonly card?: CardData | undefined;
  readonly billing?: BillingDetails | undefined;
  readonly allow_redisplay?: CardMethod['allow_redisplay'];
  readonly setup_future_usage?: 'on_session' | 'off_session' | undefined;
  readonly return_url?: string | undefined;
  /** Stripe.js shows the challenge itself instead of leaving the page. */
  readonly use_stripe_sdk?: boolean | undefined;
}

/** Asks the card's issuer; throws a card error, with the PaymentIntent as it then is, when the issuer declines. */
export function confirmIntent(context: Context, intent: Stripe.PaymentIntent, how: Confirmation): void {
  demand('confirm', intent);
  const method = methodFor(context, intent, how);
  demandUsable(context, intent, method);
  intent.payment_method = method.id;
  intent.setup_future_usage = how.setup_future_usage ?? intent.setup_future_usage;
  intent.last_payment_error = null;
  const issuer = issuerOf(context.store.cardNumbers.get(method.id) ?? '');
  if (issuer.answer === 'decline') throw declined(context, { intent, method, decline: issuer.decline });
  if (issuer.answer === 'challenge') challenge(context, intent, how);
  else authorize(context, intent, false);
}

/** The customer's answer to the bank's challenge. A refusal leaves the PaymentIntent waiting for another card. */
export function answerChallenge(context: Context, intent: Stripe.PaymentIntent, passed: boolean): void {
  if (intent.status !== 'requires_action') {
    throw wrongState(intent, `This PaymentIntent has a status of ${intent.status} and waits for no authentication.`);
  }
  intent.next_action = null;
  if (passed) authorize(context, intent, true);
  else failAuthentication(context, intent);
}

function methodFor(context: Context, intent: Stripe.PaymentIntent, how: Confirmation): CardMethod {
  if (how.card) {
    const method = createCardMethod(context, how.card, how.billing ?? {});
    method.allow_redisplay = how.allow_redisplay ?? 'unspecified';
    return method;
  }
  const id = how.payment_method ?? intent.payment_method;
  if (typeof id === 'string') return findMethod(context, id);
  throw wrongState(
    intent,
    "You cannot confirm this PaymentIntent because it's missing a payment method. Update it with a payment method, or confirm it with one.",
  );
}

function authorize(context: Context, intent: Stripe.PaymentIntent, authenticated: boolean): void {
  const method = findMethod(context, idOf(intent.payment_method));
  const charge = createCharge(context, { intent, method, authenticated });
  intent.latest_charge = charge.id;
  keepMethod(intent, method);
  context.publish('charge.succeeded', charge);
  if (charge.captured) {
    const { id: source, amount, currency } = charge;
    charge.balance_transaction = book(context, { kind: 'charge', source, amount, currency });
    intent.status = 'succeeded';
    intent.amount_received = intent.amount;
    context.publish('payment_intent.succeeded', intent);
    return;
  }
  intent.status = 'requires_capture';
  intent.amount_capturable = intent.amount;
  context.publish('payment_intent.amount_capturable_updated', intent);
}

function challenge(context: Context, intent: Stripe.PaymentIntent, how: Confirmation): void {
  intent.status = 'requires_action';
  const url = `${context.baseUrl}/js/challenge?${new URLSearchParams({
    payment_intent: intent.id,
    payment_intent_client_secret: intent.client_secret ?? '',
  }).toString()}`;
  intent.next_action =
    how.return_url !== undefined && !how.use_stripe_sdk
      ? { type: 'redirect_to_url', redirect_to_url: { return_url: how.return_url, url } }
      : { type: 'use_stripe_sdk', use_stripe_sdk: { type: 'three_d_secure_redirect', stripe_js: url } };
  context.publish('payment_intent.requires_action', intent);
}

function declined(
  context: Context,
  { intent, method, decline }: { intent: Stripe.PaymentIntent; method: CardMethod; decline: Decline },
): ApiError {
  const charge = createCharge(context, { intent, method, decline, authenticated: false });
  const reason = {
    type: 'card_error' as const,
    charge: charge.id,
    code: decline.code,
    message: decline.message,
    payment_method: structuredClone(method),
    ...(decline.declineCode ? { decline_code: decline.declineCode } : {}),
  };
  intent.latest_charge = charge.id;
  context.publish('charge.failed', charge);
  fail(context, intent, reason);
  return new ApiError(402, { ...reason, payment_intent: structuredClone(intent) });
}

function failAuthentication(context: Context, intent: Stripe.PaymentIntent): void {
  const method = findMethod(context, idOf(intent.payment_method));
  fail(context, intent, {
    type: 'invalid_request_error',
    code: 'payment_intent_authentication_failure',
    message:
      'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
    payment_method: structuredClone(method),
  });
}

function fail(context: Context, intent: Stripe.PaymentIntent, reason: Stripe.PaymentIntent.LastPaymentError): void {
  intent.status = 'requires_payment_method';
  intent.payment_method = null;
  intent.next_action = null;
  intent.last_payment_error = reason;
  context.publish('payment_intent.payment_failed', intent);
}
