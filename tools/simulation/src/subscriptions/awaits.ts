import type { Sources } from '../awaits.ts';

const files = ['count-calls', 'follow-invoice', 'follow-subscription', 'subscription-pages'];

/** Where the use cases of subscriptions wait for ports. The portal is only opened. */
export const subscriptionSources: Sources = {
  files: files.map((name) => `subscriptions/${name}.ts`),
  methods: {
    subscriptions: ['read', 'change', 'dueBy'],
    quotas: ['reserve', 'change'],
    invoices: ['findByPayment', 'change'],
    rail: ['openCustomer', 'subscriptionsOf', 'openCheckout', 'closeCheckout', 'paidInvoicesOf', 'paidInvoice'],
    alerts: ['raise'],
  },
  // Who has no subscription has no portal: a test of its own.
  unplayed: /^subscriptions[/]subscription-pages[.]ts: const [{] customer, standing [}] = await subscriptions[.]read/,
};
