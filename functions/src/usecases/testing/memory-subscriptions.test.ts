import { subscriptionRailContract } from '../subscriptions/subscription-rail.contract.ts';
import { subscriptionsContract } from '../subscriptions/subscriptions.contract.ts';
import { MemorySubscriptionRail } from './memory-subscription-rail.ts';
import { MemoryQuotas, MemorySubscriptions } from './memory-subscriptions.ts';

subscriptionsContract(() => {
  const subscriptions = new MemorySubscriptions();
  return { subscriptions, quotas: new MemoryQuotas(subscriptions) };
});

subscriptionRailContract(() => {
  let now = Date.UTC(2026, 0, 5, 12);
  const rail = new MemorySubscriptionRail({ now: () => now });
  return {
    rail,
    subscribe: async (url) => rail.subscribe(url),
    now: () => now,
    wait: async (days) => {
      now += days * 86_400_000;
      rail.pass();
    },
  };
});
