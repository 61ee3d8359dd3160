import type Stripe from 'stripe';
import { type Context, nowSeconds } from '../money/context.ts';
import { createInvoice, payInvoice } from './invoices.ts';
import { oneMonthAfter } from './periods.ts';

/** When Stripe announces the end of a trial, in seconds before it. */
const ANNOUNCED_BEFORE = 3 * 86_400;

/** Lets time do to the subscription what it does; asked again, the first answer stands. */
export function watchSubscription(context: Context, subscription: Stripe.Subscription): void {
  const due = dueAt(context, subscription);
  if (due === undefined) return;
  context.later(
    Math.max(due * 1000, context.clock.now()),
    (then) => turn(then, subscription.id),
    `stripe: ${subscription.id} turns`,
  );
}

function dueAt({ store }: Context, subscription: Stripe.Subscription): number | undefined {
  const [item] = subscription.items.data;
  if (!item) return undefined;
  const { status, id, trial_end: trialEnd } = subscription;
  if (status === 'trialing' && trialEnd !== null && !store.billing.announced.has(id))
    return trialEnd - ANNOUNCED_BEFORE;
  if (status === 'trialing' || status === 'active') return item.current_period_end;
  return status === 'past_due' ? (openInvoice(store, subscription)?.next_payment_attempt ?? undefined) : undefined;
}

/** Of several timers for one change the first does it, and the others find nothing due. */
function turn(context: Context, id: string): void {
  const subscription = context.store.billing.subscriptions.get(id);
  const due = subscription && dueAt(context, subscription);
  if (!subscription || due === undefined || due > nowSeconds(context)) return;
  act(context, subscription);
  watchSubscription(context, subscription);
}

function act(context: Context, subscription: Stripe.Subscription): void {
  const { announced } = context.store.billing;
  if (subscription.status === 'past_due') return retry(context, subscription);
  if (subscription.status === 'trialing' && !announced.has(subscription.id)) {
    announced.set(subscription.id, true);
    return context.publish('customer.subscription.trial_will_end', subscription);
  }
  if (subscription.cancel_at_period_end) return end(context, subscription);
  if (subscription.status === 'trialing' && subscription.default_payment_method === null) {
    subscription.status = 'paused';
    return context.publish('customer.subscription.paused', subscription);
  }
  renew(context, subscription);
}

function renew(context: Context, subscription: Stripe.Subscription): void {
  const [item] = subscription.items.data;
  if (!item) return;
  item.current_period_start = item.current_period_end;
  item.current_period_end = oneMonthAfter(item.current_period_start);
  subscription.status = 'active';
  if (subscription.pause_collection === null) {
    const amount = item.price.unit_amount ?? 0;
    const invoice = createInvoice(context, subscription, { amount, reason: 'subscription_cycle' });
    if (!payInvoice(context, invoice)) subscription.status = 'past_due';
  }
  context.publish('customer.subscription.updated', subscription);
}

/** After the last try the subscription ends. */
function retry(context: Context, subscription: Stripe.Subscription): void {
  const invoice = openInvoice(context.store, subscription);
  if (!invoice) return;
  if (payInvoice(context, invoice)) {
    subscription.status = 'active';
    return context.publish('customer.subscription.updated', subscription);
  }
  if (invoice.next_payment_attempt === null) end(context, subscription);
}

/** For good. */
export function end(context: Context, subscription: Stripe.Subscription): void {
  const now = nowSeconds(context);
  subscription.status = 'canceled';
  subscription.ended_at = now;
  subscription.canceled_at ??= now;
  context.publish('customer.subscription.deleted', subscription);
}

function openInvoice(
  store: Context['store'],
  { latest_invoice: latest }: Stripe.Subscription,
): Stripe.Invoice | undefined {
  const invoice = typeof latest === 'string' ? store.billing.invoices.get(latest) : undefined;
  return invoice?.status === 'open' ? invoice : undefined;
}
