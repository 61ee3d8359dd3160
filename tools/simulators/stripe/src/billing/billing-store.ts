import type Stripe from 'stripe';

/** A page of the customer portal, which its secret opens. */
export interface PortalPage {
  readonly customer: string;
  readonly returnUrl: string;
  /** Those that the customer may go over to. */
  readonly prices: readonly string[];
}

/** Everything that the simulated Stripe remembers about subscriptions. */
export class BillingStore {
  readonly customers = new Map<string, Stripe.Customer>();
  readonly products = new Map<string, Stripe.Product>();
  readonly prices = new Map<string, Stripe.Price>();
  readonly subscriptions = new Map<string, Stripe.Subscription>();
  readonly invoices = new Map<string, Stripe.Invoice>();
  readonly checkouts = new Map<string, Stripe.Checkout.Session>();
  /** What a page to subscribe is for, by its id. */
  readonly wishes = new Map<string, SubscriptionWish>();
  readonly configurations = new Map<string, Stripe.BillingPortal.Configuration>();
  readonly portals = new Map<string, PortalPage>();
  /** Subscriptions whose trial's end was announced. */
  readonly announced = new Map<string, true>();

  dump(): BillingDump {
    return {
      customers: [...this.customers],
      products: [...this.products],
      prices: [...this.prices],
      subscriptions: [...this.subscriptions],
      invoices: [...this.invoices],
      checkouts: [...this.checkouts],
      wishes: [...this.wishes],
      configurations: [...this.configurations],
      portals: [...this.portals],
      announced: [...this.announced],
    };
  }

  load(dump: Partial<BillingDump>): void {
    refill(this.customers, dump.customers);
    refill(this.products, dump.products);
    refill(this.prices, dump.prices);
    refill(this.subscriptions, dump.subscriptions);
    refill(this.invoices, dump.invoices);
    refill(this.checkouts, dump.checkouts);
    refill(this.wishes, dump.wishes);
    refill(this.configurations, dump.configurations);
    refill(this.portals, dump.portals);
    refill(this.announced, dump.announced);
  }
}

export interface SubscriptionWish {
  readonly price: string;
  readonly trialDays: number;
  readonly metadata: Record<string, string>;
}

export interface BillingDump {
  readonly customers: [string, Stripe.Customer][];
  readonly products: [string, Stripe.Product][];
  readonly prices: [string, Stripe.Price][];
  readonly subscriptions: [string, Stripe.Subscription][];
  readonly invoices: [string, Stripe.Invoice][];
  readonly checkouts: [string, Stripe.Checkout.Session][];
  readonly wishes: [string, SubscriptionWish][];
  readonly configurations: [string, Stripe.BillingPortal.Configuration][];
  readonly portals: [string, PortalPage][];
  readonly announced: [string, true][];
}

function refill<V>(map: Map<string, V>, entries: [string, V][] = []): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
