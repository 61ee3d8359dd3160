import { makePlanStore } from '../../adapters/firestore/subscriptions/plan-store.ts';
import { makeInvoiceParties } from '../../adapters/firestore/invoices/party-store.ts';
import { makeSubscriptionInvoices } from '../../adapters/firestore/subscriptions/invoice-store.ts';
import {
  makeQuotaStore,
  makeSubscribers,
  makeSubscriptionStore,
} from '../../adapters/firestore/subscriptions/subscription-store.ts';
import { makeCircuit } from '../../usecases/shared/circuit.ts';
import { makeFollowInvoice, makeFollowInvoicePayment } from '../../usecases/subscriptions/follow-invoice.ts';
import { makeFollowSubscription, makeRefreshSubscriptions } from '../../usecases/subscriptions/follow-subscription.ts';
import type { SubscriptionRail } from '../../usecases/subscriptions/ports.ts';
import { params, secrets } from '../config.ts';
import { log } from '../log.ts';
import { alerts, breakers, clock, once, reportCorrupt, users } from '../shared/wiring.ts';

const loaded = once(async () => {
  const { makeStripeSubscriptions } = await import('../../adapters/stripe/stripe-subscriptions.ts');
  const options = { secretKey: secrets.stripeSecretKey.value(), apiBase: params.stripeApiBase.value() };
  return makeStripeSubscriptions(options, makeCircuit('stripe', breakers));
});
/** Stripe, whose SDK is loaded by the first request. */
const rail: SubscriptionRail = {
  openCustomer: async (person) => (await loaded()).openCustomer(person),
  subscriptionsOf: async (customerId) => (await loaded()).subscriptionsOf(customerId),
  openCheckout: async (wish) => (await loaded()).openCheckout(wish),
  closeCheckout: async (id) => (await loaded()).closeCheckout(id),
  portal: async (customerId, page) => (await loaded()).portal(customerId, page),
  paidInvoicesOf: async (customerId) => (await loaded()).paidInvoicesOf(customerId),
  paidInvoice: async (id) => (await loaded()).paidInvoice(id),
};

const subscriptions = makeSubscriptionStore(reportCorrupt);
const invoices = makeSubscriptionInvoices(reportCorrupt);
const parties = makeInvoiceParties(reportCorrupt, clock, users);
const followInvoice = makeFollowInvoice({ invoices, parties, rail, alerts, clock });
const following = { subscriptions, rail, followInvoice, clock, log };

/** What follows from Stripe's words about subscriptions, and from their being lost. */
export const subscriptionDesk = {
  follow: makeFollowSubscription(following),
  refresh: makeRefreshSubscriptions(following),
  followPayment: makeFollowInvoicePayment({ invoices }, followInvoice),
};

const plans = makePlanStore(reportCorrupt);
export const planPorts = { book: plans, clock };
export const subscriptionPorts = {
  subscriptions,
  quotas: makeQuotaStore(reportCorrupt),
  plans,
  subscribers: makeSubscribers(reportCorrupt),
  rail,
  webOrigin: () => params.webOrigins.value()[0] ?? '',
  clock,
};
