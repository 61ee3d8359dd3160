/**
 * What our webhook endpoint at Stripe asks for: the events that can change a payment after its booking. A hold is asked
 * for when it is booked, so its authorisation need not be told.
 */
export const stripeWebhookEvents = [
  'payment_intent.payment_failed',
  'payment_intent.succeeded',
  'payment_intent.canceled',
] as const;
