import { createHash } from 'node:crypto';
import type { Locale } from '@sos/domain/shared/locale';
import { type Plan, priceKey } from '@sos/domain/subscriptions/plan';
import type { InvoiceDispute, InvoiceFacts } from '@sos/domain/subscriptions/invoice';
import type { SubscriptionFacts, SubscriptionStatus } from '@sos/domain/subscriptions/subscription';
import type Stripe from 'stripe';
import { RailRefusedError } from '../../usecases/payments/ports.ts';
import type { Circuit } from '../../usecases/shared/ports.ts';
import type { CheckoutWish, SubscriptionRail } from '../../usecases/subscriptions/ports.ts';
import { openStripe, type StripeOptions } from './stripe-client.ts';
import { movedBy } from './stripe-disputes.ts';
import { amountOf } from './stripe-rail.ts';

/** More than anybody ever has. */
const MOST_SUBSCRIPTIONS = 100;
const MOST_CONFIGURATIONS = 100;
/** As many as a quarter of a year brings. */
const NEWEST_INVOICES = 5;
/** More than anybody asks for of one payment. */
const MOST_DISPUTES = 20;

/** Subscriptions at Stripe, by its Checkout and its customer portal. Every request passes the circuit. */
export function makeStripeSubscriptions(options: StripeOptions, circuit: Circuit): SubscriptionRail {
  const { stripe, ask } = openStripe(options, circuit);
  return {
    openCustomer: async ({ uid, email, name, key }) => {
      const wish = { email, name, metadata: { uid } };
      return (await ask(() => stripe.customers.create(wish, { idempotencyKey: key }))).id;
    },
    subscriptionsOf: async (customer) => {
      const wish = { customer, status: 'all', limit: MOST_SUBSCRIPTIONS } as const;
      return (await ask(() => stripe.subscriptions.list(wish))).data.map(toFacts);
    },
    openCheckout: async (wish) => {
      const { id: price } = await priceOf({ stripe, ask }, wish.plan);
      const { id, url, expires_at: until } = await ask(() => stripe.checkout.sessions.create(sessionOf(wish, price)));
      return { id, url: url ?? '', until: until * 1000 };
    },
    closeCheckout: async (id) => {
      const { status } = await ask(() => stripe.checkout.sessions.retrieve(id));
      if (status === 'open') await ask(() => stripe.checkout.sessions.expire(id));
    },
    portal: async (customer, { back, locale, plans }) => {
      const configuration = await portalOf({ stripe, ask }, plans);
      const wish = { customer, configuration, return_url: back, locale: localeOf(locale) };
      return (await ask(() => stripe.billingPortal.sessions.create(wish))).url;
    },
    paidInvoicesOf: async (customer) => {
      const wish = { customer, status: 'paid', limit: NEWEST_INVOICES } as const;
      return (await ask(() => stripe.invoices.list(wish))).data.map(({ id }) => id);
    },
    paidInvoice: async (id) => {
      const invoice = await ask(() => stripe.invoices.retrieve(id, { expand: ['payments'] }));
      return invoice.status === 'paid' ? toPaid({ stripe, ask }, invoice) : undefined;
    },
  };
}

type Asking = ReturnType<typeof openStripe>;

/** What a plan costs is a price at Stripe, which whoever subscribes first makes. */
async function priceOf({ stripe, ask }: Asking, plan: Plan): Promise<Stripe.Price> {
  const lookup_key = priceKey(plan);
  const { data } = await ask(() => stripe.prices.list({ lookup_keys: [lookup_key], limit: 1 }));
  const [known] = data;
  if (known) return known;
  const wish: Stripe.PriceCreateParams = {
    lookup_key,
    currency: plan.price.currency.toLowerCase(),
    unit_amount: plan.price.amount,
    recurring: { interval: 'month' },
    tax_behavior: 'inclusive',
    product_data: { name: `SOS Expat ${plan.name}`, metadata: { planId: plan.id } },
    metadata: { planId: plan.id, aiCalls: String(plan.aiCalls) },
  };
  return ask(() => stripe.prices.create(wish));
}

/** The portal's settings, which whoever opens it first with these plans makes. */
async function portalOf({ stripe, ask }: Asking, plans: readonly Plan[]): Promise<string> {
  const prices: Stripe.Price[] = [];
  for (const plan of plans) prices.push(await priceOf({ stripe, ask }, plan));
  const key = createHash('sha256')
    .update(prices.map(({ id }) => id).join())
    .digest('hex');
  const { data } = await ask(() =>
    stripe.billingPortal.configurations.list({ active: true, limit: MOST_CONFIGURATIONS }),
  );
  const known = data.find(({ metadata }) => metadata?.['plans'] === key);
  const wish: Stripe.BillingPortal.ConfigurationCreateParams = {
    metadata: { plans: key },
    features: {
      customer_update: { enabled: true, allowed_updates: ['address', 'tax_id'] },
      invoice_history: { enabled: true },
      payment_method_update: { enabled: true },
      subscription_cancel: { enabled: true, mode: 'at_period_end' },
      subscription_update: prices.length === 0 ? { enabled: false } : changingTo(prices),
    },
  };
  return (known ?? (await ask(() => stripe.billingPortal.configurations.create(wish)))).id;
}

const changingTo = (prices: readonly Stripe.Price[]) => ({
  enabled: true,
  default_allowed_updates: ['price' as const],
  proration_behavior: 'always_invoice' as const,
  products: prices.map(({ id, product }) => ({ product: idOf(product), prices: [id] })),
});

const idOf = (product: Stripe.Price['product']) => (typeof product === 'string' ? product : product.id);

function sessionOf(wish: CheckoutWish, price: string): Stripe.Checkout.SessionCreateParams {
  const { customerId, uid, trialDays, locale, done, back } = wish;
  return {
    mode: 'subscription',
    customer: customerId,
    client_reference_id: uid,
    line_items: [{ price, quantity: 1 }],
    subscription_data: { metadata: { uid }, ...(trialDays > 0 && { trial_period_days: trialDays }) },
    success_url: done,
    cancel_url: back,
    locale: localeOf(locale),
  };
}

/** Stripe's pages do not speak these; they then follow the browser. */
const unspoken: readonly Locale[] = ['hi', 'ar'];
type Spoken = Exclude<Locale, 'hi' | 'ar'>;

function localeOf(locale: Locale): Spoken | 'auto' {
  return isSpoken(locale) ? locale : 'auto';
}

function isSpoken(locale: Locale): locale is Spoken {
  return !unspoken.includes(locale);
}

const statuses: ReadonlyMap<string, SubscriptionStatus> = new Map([
  ['incomplete', 'incomplete'],
  ['incomplete_expired', 'ended'],
  ['trialing', 'trial'],
  ['active', 'active'],
  ['past_due', 'past_due'],
  ['unpaid', 'unpaid'],
  ['paused', 'paused'],
  ['canceled', 'ended'],
]);

/** Throws RailRefusedError for a status that we do not know. */
function toFacts(subscription: Stripe.Subscription): SubscriptionFacts {
  const { id: railId, status: told, created, trial_end: trialEnd, items } = subscription;
  const status = statuses.get(told);
  const [item] = items.data;
  if (!status || !item) throw new RailRefusedError('request', { code: `unknown_subscription_${told}` });
  const { planId, aiCalls } = item.price.metadata;
  return {
    railId,
    status: subscription.pause_collection && status === 'active' ? 'paused' : status,
    planId,
    aiCalls: Number(aiCalls ?? 0),
    createdAt: created * 1000,
    periodStart: item.current_period_start * 1000,
    periodEnd: item.current_period_end * 1000,
    trialEnd: trialEnd === null ? null : trialEnd * 1000,
    endsAt: endOf(subscription, item),
  };
}

function endOf(subscription: Stripe.Subscription, item: Stripe.SubscriptionItem): number | null {
  const { cancel_at: at, cancel_at_period_end: atEnd, ended_at: ended } = subscription;
  const seconds = ended ?? at ?? (atEnd ? item.current_period_end : null);
  return seconds === null ? null : seconds * 1000;
}

async function toPaid(asking: Asking, invoice: Stripe.Invoice): Promise<InvoiceFacts> {
  const { id, number, amount_paid: amount, currency, created, status_transitions: turns } = invoice;
  const told = invoice.payments?.data[0]?.payment.payment_intent;
  const railPaymentId = (typeof told === 'string' ? told : told?.id) ?? null;
  const paid = {
    id,
    number,
    railPaymentId,
    paid: amountOf({ amount, currency }),
    paidAt: (turns.paid_at ?? created) * 1000,
  };
  const since = railPaymentId === null ? nothingSince : await sinceThen(asking, railPaymentId);
  return { ...paid, ...since };
}

type Since = Pick<InvoiceFacts, 'fee' | 'refunded' | 'disputes'>;
const nothingSince: Since = { fee: null, refunded: 0, disputes: [] };

/** What the payment cost us, and what became of it. */
async function sinceThen({ stripe, ask }: Asking, intent: string): Promise<Since> {
  const expand = ['latest_charge.balance_transaction'];
  const { latest_charge: charge } = await ask(() => stripe.paymentIntents.retrieve(intent, { expand }));
  if (typeof charge !== 'object' || charge === null) return nothingSince;
  const { balance_transaction: booked, amount_refunded: refunded, disputed } = charge;
  const isBooked = typeof booked === 'object' && booked !== null;
  const fee = isBooked ? amountOf({ amount: booked.fee, currency: booked.currency }) : null;
  return { fee, refunded, disputes: disputed ? await disputesOf({ stripe, ask }, intent) : [] };
}

async function disputesOf({ stripe, ask }: Asking, intent: string): Promise<InvoiceDispute[]> {
  const { data } = await ask(() => stripe.disputes.list({ payment_intent: intent, limit: MOST_DISPUTES }));
  return data.map((dispute) => ({ id: dispute.id, ...movedBy(dispute), isLost: dispute.status === 'lost' }));
}
