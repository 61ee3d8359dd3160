import type { WorldClock } from '@sos/clock/world-clock';
import type Stripe from 'stripe';
import type { Store } from './store.ts';

/** What an operation on money works with. */
export interface Context {
  readonly store: Store;
  readonly clock: WorldClock;
  /** Where the pages of this simulator are served. */
  readonly baseUrl: string;
  /** The API request at work; null for what happens by itself. */
  readonly request: { readonly id: string; readonly idempotencyKey: string | null } | null;
  /** Does something at an instant, in ms since the epoch, unless everything is forgotten before. */
  later(at: number, act: (context: Context) => void, label: string): void;
  /** Records an event about the object as it is now and sends it to the webhook endpoint. */
  publish(type: EventType, object: EventSubject): void;
}

export type EventSubject =
  | Stripe.PaymentIntent
  | Stripe.Charge
  | Stripe.Refund
  | Stripe.Account
  | Stripe.Transfer
  | Stripe.Subscription
  | Stripe.Invoice
  | Stripe.Checkout.Session
  | Stripe.Dispute;

export type EventType =
  | 'payment_intent.created'
  | 'payment_intent.requires_action'
  | 'payment_intent.amount_capturable_updated'
  | 'payment_intent.succeeded'
  | 'payment_intent.payment_failed'
  | 'payment_intent.canceled'
  | 'charge.succeeded'
  | 'charge.failed'
  | 'charge.captured'
  | 'charge.expired'
  | 'charge.refunded'
  | 'refund.created'
  | 'refund.updated'
  | 'refund.failed'
  | 'account.updated'
  | 'charge.dispute.created'
  | 'charge.dispute.updated'
  | 'charge.dispute.funds_withdrawn'
  | 'charge.dispute.funds_reinstated'
  | 'charge.dispute.closed'
  | 'transfer.created'
  | 'transfer.reversed'
  | 'checkout.session.completed'
  | 'customer.subscription.created'
  | 'customer.subscription.updated'
  | 'customer.subscription.deleted'
  | 'customer.subscription.paused'
  | 'customer.subscription.resumed'
  | 'customer.subscription.trial_will_end'
  | 'invoice.paid'
  | 'invoice.payment_failed'
  | 'invoice.payment_action_required';

/** The world's time in Stripe's unit, seconds since the epoch. */
export function nowSeconds(context: { readonly clock: WorldClock }): number {
  return Math.floor(context.clock.now() / 1000);
}
