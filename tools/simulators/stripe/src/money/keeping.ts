import type Stripe from 'stripe';
import { ApiError } from '../http/errors.ts';
import type { Context } from './context.ts';
import { idOf } from './ids.ts';
import type { CardMethod } from './store.ts';

/** What a customer lets the merchant keep, the oldest first. */
export function methodsOf({ store }: Context, customer: string): CardMethod[] {
  return [...store.methods.values()].filter((method) => method.customer === customer);
}

/** Keeps the card of a payment that its customer agreed to keep. */
export function keepMethod(intent: Stripe.PaymentIntent, method: CardMethod): void {
  if (intent.setup_future_usage === null || intent.customer === null || method.customer !== null) return;
  method.customer = idOf(intent.customer);
}

/** From then on nobody pays with it. */
export function detachMethod({ store }: Context, method: CardMethod): CardMethod {
  if (method.customer === null) {
    throw refusal('The payment method you provided is not attached to a customer so detachment is impossible.');
  }
  method.customer = null;
  store.detached.set(method.id, true);
  return method;
}

/** A card that is kept pays for its own customer alone, and one that was let go for nobody. */
export function demandUsable({ store }: Context, intent: Stripe.PaymentIntent, method: CardMethod): void {
  if (store.detached.has(method.id)) {
    throw refusal(
      'The provided PaymentMethod was previously used with a PaymentIntent without Customer attachment or was detached from a Customer. It may not be used again.',
    );
  }
  if (method.customer === null || method.customer === intent.customer) return;
  throw refusal(
    intent.customer === null
      ? 'The payment method supplied belongs to a Customer. Please include the Customer in the `customer` parameter on the PaymentIntent.'
      : `The customer does not have a payment method with the ID ${method.id}. The payment method must be attached to the customer.`,
  );
}

function refusal(message: string): ApiError {
  return new ApiError(400, { type: 'invalid_request_error', message });
}
