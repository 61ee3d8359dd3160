import type Stripe from 'stripe';
import { ApiError } from '../http/errors.ts';
import { page } from '../http/list.ts';
import { type Context, nowSeconds } from '../money/context.ts';
import { idOf, newId } from '../money/ids.ts';
import type { SubscriptionWish } from './billing-store.ts';
import { NO_SUBSCRIPTION } from './blanks.ts';
import { customerOf, priceOf } from './catalogue.ts';
import { createInvoice, payInvoice } from './invoices.ts';
import { oneMonthAfter } from './periods.ts';
import { watchSubscription } from './turn.ts';

const DAY = 86_400;

/** Begins with its trial, or with its first payment; a payment that fails leaves it incomplete. */
export function createSubscription(context: Context, customer: string, wish: SubscriptionWish): Stripe.Subscription {
  const price = priceOf(context, wish.price);
  const start = nowSeconds(context);
  const trialEnd = wish.trialDays > 0 ? start + wish.trialDays * DAY : null;
  const id = newId('sub');
  const item = itemOf(price, { subscription: id, start, end: trialEnd ?? oneMonthAfter(start) });
  const card = customerOf(context, customer).invoice_settings.default_payment_method;
  const subscription: Stripe.Subscription = {
    ...NO_SUBSCRIPTION,
    id,
    billing_cycle_anchor: trialEnd ?? start,
    created: start,
    currency: price.currency,
    customer,
    default_payment_method: card,
    items: page([item], {}, `/v1/subscription_items?subscription=${id}`) as Stripe.Subscription['items'],
    latest_invoice: null,
    metadata: { ...wish.metadata },
    start_date: start,
    status: trialEnd === null ? 'incomplete' : 'trialing',
    trial_end: trialEnd,
    trial_start: trialEnd === null ? null : start,
  };
  context.store.billing.subscriptions.set(id, subscription);
  const amount = trialEnd === null ? (price.unit_amount ?? 0) : 0;
  const isPaid = payInvoice(context, createInvoice(context, subscription, { amount, reason: 'subscription_create' }));
  if (isPaid && trialEnd === null) subscription.status = 'active';
  context.publish('customer.subscription.created', subscription);
  watchSubscription(context, subscription);
  return subscription;
}

function itemOf(
  price: Stripe.Price,
  { subscription, start, end }: { readonly subscription: string; readonly start: number; readonly end: number },
): Stripe.SubscriptionItem {
  return {
    id: newId('si'),
    object: 'subscription_item',
    billing_thresholds: null,
    created: start,
    current_period_end: end,
    current_period_start: start,
    current_trial: null,
    discounts: [],
    metadata: {},
    plan: planOf(price),
    price: structuredClone(price),
    quantity: 1,
    subscription,
    tax_rates: [],
  };
}

/** The older form of a price, which items still show. */
function planOf(price: Stripe.Price): Stripe.Plan {
  return {
    id: price.id,
    object: 'plan',
    active: true,
    amount: price.unit_amount,
    amount_decimal: null,
    billing_scheme: 'per_unit',
    created: price.created,
    currency: price.currency,
    interval: 'month',
    interval_count: 1,
    livemode: false,
    metadata: price.metadata,
    meter: null,
    nickname: null,
    product: idOf(price.product),
    tiers_mode: null,
    transform_usage: null,
    trial_period_days: null,
    usage_type: 'licensed',
  };
}

/** Another plan at once; what is left of the period is charged or credited in proportion. */
export function changePrice(context: Context, subscription: Stripe.Subscription, priceId: string): void {
  const price = priceOf(context, priceId);
  const [item] = subscription.items.data;
  if (!item || item.price.id === price.id) return;
  const left = item.current_period_end - nowSeconds(context);
  const part = left / (item.current_period_end - item.current_period_start);
  const amount = Math.round(((price.unit_amount ?? 0) - (item.price.unit_amount ?? 0)) * part);
  item.price = structuredClone(price);
  item.plan = planOf(price);
  if (subscription.status === 'active') prorate(context, subscription, amount);
  context.publish('customer.subscription.updated', subscription);
}

function prorate(context: Context, subscription: Stripe.Subscription, amount: number): void {
  if (amount < 0) customerOf(context, idOf(subscription.customer)).balance += amount;
  if (amount <= 0) return;
  const invoice = createInvoice(context, subscription, { amount, reason: 'subscription_update' });
  if (!payInvoice(context, invoice)) subscription.status = 'past_due';
  watchSubscription(context, subscription);
}

export function cancelAtEnd(context: Context, subscription: Stripe.Subscription, wanted: boolean): void {
  requireRunning(subscription);
  const [item] = subscription.items.data;
  subscription.cancel_at_period_end = wanted;
  subscription.cancel_at = wanted ? (item?.current_period_end ?? null) : null;
  subscription.canceled_at = wanted ? nowSeconds(context) : null;
  context.publish('customer.subscription.updated', subscription);
}

/** What the merchant does: nothing is collected for a while. */
export function pauseCollection(context: Context, subscription: Stripe.Subscription, isPaused: boolean): void {
  requireRunning(subscription);
  subscription.pause_collection = isPaused ? { behavior: 'void', resumes_at: null } : null;
  context.publish('customer.subscription.updated', subscription);
}

/** One that paused because it had no card begins a new period. */
export function resume(context: Context, subscription: Stripe.Subscription): void {
  const [item] = subscription.items.data;
  if (subscription.status !== 'paused' || !item) throw refuse('You can only resume subscriptions that are paused.');
  item.current_period_start = nowSeconds(context);
  item.current_period_end = oneMonthAfter(item.current_period_start);
  const amount = item.price.unit_amount ?? 0;
  const invoice = createInvoice(context, subscription, { amount, reason: 'subscription_cycle' });
  subscription.status = payInvoice(context, invoice) ? 'active' : 'past_due';
  context.publish('customer.subscription.resumed', subscription);
  watchSubscription(context, subscription);
}

/** Whoever has paid what was open goes on. */
export function payOpen(context: Context, invoice: Stripe.Invoice): void {
  const paid = payInvoice(context, invoice);
  const id = invoice.parent?.subscription_details?.subscription;
  const subscription = context.store.billing.subscriptions.get(id === undefined ? '' : idOf(id));
  if (!paid || !subscription || subscription.status === 'canceled') return;
  const wasBehind = subscription.status !== 'active';
  subscription.status = 'active';
  if (wasBehind) context.publish('customer.subscription.updated', subscription);
}

function requireRunning({ status }: Stripe.Subscription): void {
  if (status === 'canceled') throw refuse('A canceled subscription can only update its cancellation_details.');
}

function refuse(message: string): ApiError {
  return new ApiError(400, { type: 'invalid_request_error', message });
}
