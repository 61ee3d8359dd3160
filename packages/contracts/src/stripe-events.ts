/**
 * What our webhook endpoint at Stripe asks for: the events that can change a payment after its booking, or how a provider
 * is paid, or what they are subscribed to. A hold is asked for when it is booked, so its authorisation need not be told. Stripe tells of providers' accounts
 * to an endpoint of its own kind (Connect), with a secret of its own.
 */
export const stripeWebhookEvents = [
  'payment_intent.payment_failed',
  'payment_intent.succeeded',
  'payment_intent.canceled',
  'charge.refunded',
  'refund.updated',
  'refund.failed',
  'charge.dispute.created',
  'charge.dispute.updated',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
  'charge.dispute.closed',
  'account.updated',
  'transfer.reversed',
  'checkout.session.completed',
  'customer.subscription.created',
  'customer.subscription.updated',
  'customer.subscription.deleted',
  'customer.subscription.paused',
  'customer.subscription.resumed',
  'customer.subscription.trial_will_end',
  'invoice.paid',
  'invoice.payment_failed',
  'invoice.payment_action_required',
] as const;
