import { subscriptionRailContract } from '../subscriptions/subscription-rail.contract.ts';
import { subscriptionInvoicesContract } from '../subscriptions/subscription-invoices.contract.ts';
import { subscriptionsContract } from '../subscriptions/subscriptions.contract.ts';
import { MemorySubscriptionRail } from './memory-subscription-rail.ts';
import { MemoryQuotas, MemorySubscriptionInvoices, MemorySubscriptions } from './memory-subscriptions.ts';

subscriptionsContract(() => {
  const subscriptions = new MemorySubscriptions();
  return { subscriptions, quotas: new MemoryQuotas(subscriptions) };
});

subscriptionInvoicesContract(() => {
  const invoices = new MemorySubscriptionInvoices();
  return { invoices, entry: async (id) => invoices.postings.get(id) };
});

subscriptionRailContract(() => {
  let now = Date.UTC(2026, 0, 5, 12);
  const rail = new MemorySubscriptionRail({ now: () => now });
  return {
    rail,
    subscribe: async (url) => rail.subscribe(url),
    giveBack: async (invoice, refunded) => rail.turn(invoice, { refunded }),
    dispute: async (invoice) =>
      rail.turn(invoice, { disputes: [{ id: 'dp_1', withdrawn: 1900, fee: 1500, isLost: false }] }),
    now: () => now,
    wait: async (days) => {
      now += days * 86_400_000;
      rail.pass();
    },
  };
});
