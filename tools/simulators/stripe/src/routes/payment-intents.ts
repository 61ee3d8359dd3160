import type Stripe from 'stripe';
import { ApiError, invalidParam, noSuch } from '../http/errors.ts';
import { flag, group, integer, metadata, oneOf, readFields, required, text, texts } from '../http/fields.ts';
import { listFields, page } from '../http/list.ts';
import { confirmIntent, type Confirmation } from '../money/confirm.ts';
import { createIntent } from '../money/create.ts';
import { findMethod } from '../money/methods.ts';
import { cancelIntent, captureIntent } from '../money/settle.ts';
import { updateIntent } from '../money/update.ts';
import type { Call, Route } from './route.ts';

const describing = {
  description: text,
  metadata,
  receipt_email: text,
  statement_descriptor: text,
  statement_descriptor_suffix: text,
  transfer_group: text,
};
const captureMethod = oneOf('automatic', 'automatic_async', 'manual');
const address = group({ city: text, country: text, line1: text, line2: text, postal_code: text, state: text });
const confirming = {
  payment_method: text,
  payment_method_data: group({
    type: required(oneOf('card')),
    allow_redisplay: oneOf('always', 'limited', 'unspecified'),
    billing_details: group({ name: text, email: text, phone: text, address }),
    card: required(
      group({ number: required(text), exp_month: required(integer), exp_year: required(integer), cvc: text }),
    ),
  }),
  setup_future_usage: oneOf('on_session', 'off_session'),
  return_url: text,
  use_stripe_sdk: flag,
};
const creating = {
  ...describing,
  ...confirming,
  customer: text,
  amount: required(integer),
  currency: required(text),
  capture_method: captureMethod,
  payment_method_types: texts,
  automatic_payment_methods: group({ enabled: required(flag), allow_redirects: oneOf('always', 'never') }),
  confirm: flag,
};

export const paymentIntentRoutes: Route[] = [
  { method: 'POST', template: '/v1/payment_intents', run: create },
  { method: 'GET', template: '/v1/payment_intents', run: list },
  { method: 'GET', template: '/v1/payment_intents/{id}', browser: true, run: retrieve },
  { method: 'POST', template: '/v1/payment_intents/{id}', run: update },
  { method: 'POST', template: '/v1/payment_intents/{id}/confirm', browser: true, run: confirm },
  { method: 'POST', template: '/v1/payment_intents/{id}/capture', run: capture },
  { method: 'POST', template: '/v1/payment_intents/{id}/cancel', run: cancel },
];

/** The PaymentIntent of the path, which a browser may see only when it knows the client secret. */
export function intentOf({ context, caller, id }: Call, clientSecret: string | undefined): Stripe.PaymentIntent {
  const intent = context.store.intents.get(id);
  if (!intent) throw noSuch('payment_intent', id, 'intent');
  const wrongSecret = clientSecret !== undefined && clientSecret !== intent.client_secret;
  if (wrongSecret || (caller === 'browser' && clientSecret === undefined)) throw notYours();
  return intent;
}

function create(call: Call): object {
  const {
    confirm: atOnce,
    payment_method,
    payment_method_data,
    setup_future_usage,
    ...wish
  } = readFields(call.params, creating);
  refuseCardNumber(call, payment_method_data);
  if (payment_method !== undefined) findMethod(call.context, payment_method);
  const intent = createIntent(call.context, wish);
  if (payment_method !== undefined) updateIntent(call.context, intent, { payment_method });
  if (!atOnce) return intent;
  return changing(call, intent, () =>
    confirmIntent(call.context, intent, {
      return_url: wish.return_url,
      use_stripe_sdk: wish.use_stripe_sdk,
      setup_future_usage,
    }),
  );
}

function list(call: Call): object {
  const paging = readFields(call.params, listFields);
  return page(call.context.store.intents.values(), paging, '/v1/payment_intents');
}

function retrieve(call: Call): object {
  return intentOf(call, readFields(call.params, { client_secret: text }).client_secret);
}

function update(call: Call): object {
  const change = readFields(call.params, {
    ...describing,
    amount: integer,
    currency: text,
    capture_method: captureMethod,
    payment_method: text,
  });
  const intent = intentOf(call, undefined);
  return changing(call, intent, () => updateIntent(call.context, intent, change));
}

function confirm(call: Call): object {
  const fields = readFields(call.params, { ...confirming, client_secret: text, receipt_email: text });
  const intent = intentOf(call, fields.client_secret);
  refuseCardNumber(call, fields.payment_method_data);
  const { card, billing_details: billing, allow_redisplay } = fields.payment_method_data ?? {};
  const how: Confirmation = { ...fields, card: card && { ...card, cvc: card.cvc }, billing, allow_redisplay };
  if (fields.receipt_email !== undefined) intent.receipt_email = fields.receipt_email;
  return changing(call, intent, () => confirmIntent(call.context, intent, how));
}

function capture(call: Call): object {
  const { amount_to_capture, metadata: labels } = readFields(call.params, { amount_to_capture: integer, metadata });
  const intent = intentOf(call, undefined);
  return changing(call, intent, () => {
    captureIntent(call.context, intent, amount_to_capture);
    updateIntent(call.context, intent, { metadata: labels });
  });
}

function cancel(call: Call): object {
  const { cancellation_reason } = readFields(call.params, {
    cancellation_reason: oneOf('abandoned', 'duplicate', 'fraudulent', 'requested_by_customer'),
  });
  const intent = intentOf(call, undefined);
  return changing(call, intent, () => cancelIntent(call.context, intent, cancellation_reason));
}

/** Runs a change, whose refusal may change the PaymentIntent too, and then sets its expiry right. */
export function changing(call: Call, intent: Stripe.PaymentIntent, change: () => void): Stripe.PaymentIntent {
  try {
    change();
  } finally {
    call.expiry.watch(intent);
  }
  return intent;
}

function refuseCardNumber(call: Call, data: unknown): void {
  if (data === undefined || call.caller === 'browser') return;
  throw new ApiError(402, {
    type: 'invalid_request_error',
    message:
      'Sending card numbers from a server is unsafe. Collect them with Stripe.js, or use a test card such as pm_card_visa.',
  });
}

function notYours(): ApiError {
  return invalidParam(
    'client_secret',
    'payment_intent_invalid_parameter',
    'The client_secret provided does not match the client_secret associated with the PaymentIntent.',
  );
}
