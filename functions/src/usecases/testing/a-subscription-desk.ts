import { defaultPlans } from '@sos/domain/subscriptions/plan';
import { checkAnswers } from '../shared/check-answers.ts';
import { defaultSeller } from '@sos/domain/invoices/default-seller';
import { MemorySubscriptionRail } from './memory-subscription-rail.ts';
import { memoryPlans, MemoryQuotas, MemorySubscriptionInvoices, MemorySubscriptions } from './memory-subscriptions.ts';
import { makeCountCalls } from '../subscriptions/count-calls.ts';
import { makeFollowInvoice, makeFollowInvoicePayment } from '../subscriptions/follow-invoice.ts';
import { makeFollowSubscription, makeRefreshSubscriptions } from '../subscriptions/follow-subscription.ts';
import { makeGetSubscription } from '../subscriptions/get-subscription.ts';
import { makeCreateBillingPortal, makeCreateSubscriptionCheckout } from '../subscriptions/subscription-pages.ts';

export const DAY = 86_400_000;
const camille = { uid: 'camille', role: 'lawyer', isAdmin: false };
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const [plan] = defaultPlans as [(typeof defaultPlans)[number]];

/** Everything about subscriptions, over memory. */
export function aSubscriptionDesk({ vatNumber = null as string | null, country = 'FR', isKnown = true } = {}) {
  let now = Date.UTC(2026, 0, 5, 12);
  const clock = { now: () => now };
  const rail = new MemorySubscriptionRail(clock);
  const subscriptions = new MemorySubscriptions();
  const quotas = new MemoryQuotas(subscriptions);
  const invoices = new MemorySubscriptionInvoices();
  const alerts: string[] = [];
  const parties = {
    seller: async () => defaultSeller,
    addressee: async (uid: string) =>
      isKnown ? { uid, locale: 'fr' as const, name: 'Camille Roy', country, vatNumber } : undefined,
  };
  const raise = async ({ kind, key }: { kind: string; key: string }) => void alerts.push(`${kind} ${key}`);
  const followInvoice = makeFollowInvoice({ invoices, parties, rail, alerts: { raise }, clock });
  const plans = memoryPlans([...defaultPlans, { ...plan, id: 'old', isOffered: false }]);
  const person = { email: 'c@example.com', name: 'Camille Roy' };
  const subscribers = { find: async (uid: string) => (uid === 'camille' ? person : undefined) };
  const webOrigin = () => 'https://sos.example';
  const pages = { subscriptions, plans, subscribers, rail, webOrigin, clock };
  const following = { subscriptions, rail, followInvoice, clock, log: silent };
  const follow = makeFollowSubscription(following);
  const customerId = async () => (await subscriptions.read('camille')).customer.customerId ?? '';
  const checkout = checkAnswers('createSubscriptionCheckout', makeCreateSubscriptionCheckout(pages));
  return {
    rail,
    subscriptions,
    invoices,
    alerts,
    followPayment: makeFollowInvoicePayment({ invoices }, followInvoice),
    entries: () => invoices.postings.list(() => true),
    checkout: (planId = 'assistant') => checkout(camille, { planId, locale: 'fr' }),
    portal: () => checkAnswers('createBillingPortal', makeCreateBillingPortal(pages))(camille, { locale: 'fr' }),
    view: () =>
      checkAnswers('getSubscription', makeGetSubscription({ subscriptions, quotas, plans, clock }))(camille, {}),
    calls: makeCountCalls({ quotas, clock }),
    refresh: makeRefreshSubscriptions(following),
    hint: async (paidInvoice: string | null = null) =>
      follow({ uid: 'camille', customerId: await customerId(), paidInvoice }),
    follow,
    tell: async (facts: Parameters<typeof rail.tell>[1]) => rail.tell(await customerId(), facts),
    bill: async () => rail.bill(await customerId(), plan),
    wait: (days: number) => {
      now += days * DAY;
      rail.pass();
    },
    now: () => now,
  };
}
export type SubscriptionDesk = ReturnType<typeof aSubscriptionDesk>;

export async function subscribe(desk: SubscriptionDesk, planId?: string): Promise<void> {
  desk.rail.subscribe((await desk.checkout(planId)).url);
  await desk.hint();
}
