import type Stripe from 'stripe';

/** What a publishable key may see of a PaymentIntent. */
const PUBLIC = [
  'id',
  'object',
  'amount',
  'automatic_payment_methods',
  'canceled_at',
  'cancellation_reason',
  'capture_method',
  'client_secret',
  'confirmation_method',
  'created',
  'currency',
  'description',
  'last_payment_error',
  'livemode',
  'next_action',
  'payment_method',
  'payment_method_types',
  'processing',
  'receipt_email',
  'setup_future_usage',
  'shipping',
  'source',
  'status',
] as const satisfies readonly (keyof Stripe.PaymentIntent)[];

/** The object as a browser gets it: no metadata, no charge, nothing that only the merchant should know. */
export function publicView(object: object): object {
  const shown = object as Record<string, unknown>;
  return Object.fromEntries(PUBLIC.map((key) => [key, shown[key]]));
}
