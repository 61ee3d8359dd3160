import type Stripe from 'stripe';
import { type BillingDump, BillingStore } from '../billing/billing-store.ts';
import type { SetupLink } from '../connect/setup-link.ts';

/** Every payment method here is a card. */
export type CardMethod = Stripe.PaymentMethod & { card: Stripe.PaymentMethod.Card };

/** What the form of a customer may offer, and keep. */
export interface FormSession {
  readonly customer: string;
  /** Seconds since the epoch. */
  readonly expires: number;
  readonly offers: boolean;
  readonly keeps: 'on_session' | 'off_session' | null;
}

/** Everything that the simulated Stripe remembers about money, in order of creation. */
export class Store {
  readonly intents = new Map<string, Stripe.PaymentIntent>();
  readonly charges = new Map<string, Stripe.Charge>();
  readonly refunds = new Map<string, Stripe.Refund>();
  readonly balance = new Map<string, Stripe.BalanceTransaction>();
  readonly methods = new Map<string, CardMethod>();
  /** The number behind each payment method, which no API shows. */
  readonly cardNumbers = new Map<string, string>();
  /** Those that were let go. */
  readonly detached = new Map<string, true>();
  /** What forms may offer, by their secrets. */
  readonly sessions = new Map<string, FormSession>();
  readonly events = new Map<string, Stripe.Event>();
  /** Of others, which the platform has opened. */
  readonly accounts = new Map<string, Stripe.Account>();
  readonly transfers = new Map<string, Stripe.Transfer>();
  readonly reversals = new Map<string, Stripe.TransferReversal>();
  readonly disputes = new Map<string, Stripe.Dispute>();
  readonly files = new Map<string, Stripe.File>();
  /** By their secrets. */
  readonly links = new Map<string, SetupLink>();

  readonly billing = new BillingStore();

  dump(): StoreDump {
    return {
      intents: [...this.intents],
      charges: [...this.charges],
      refunds: [...this.refunds],
      balance: [...this.balance],
      methods: [...this.methods],
      cardNumbers: [...this.cardNumbers],
      detached: [...this.detached],
      events: [...this.events],
      accounts: [...this.accounts],
      transfers: [...this.transfers],
      reversals: [...this.reversals],
      billing: this.billing.dump(),
      disputes: [...this.disputes],
      files: [...this.files],
    };
  }

  load(dump: StoreDump): void {
    refill(this.intents, dump.intents);
    refill(this.charges, dump.charges);
    refill(this.refunds, dump.refunds);
    refill(this.balance, dump.balance ?? []);
    refill(this.methods, dump.methods);
    refill(this.cardNumbers, dump.cardNumbers);
    refill(this.detached, dump.detached ?? []);
    refill(this.events, dump.events);
    refill(this.accounts, dump.accounts ?? []);
    refill(this.transfers, dump.transfers ?? []);
    refill(this.reversals, dump.reversals ?? []);
    this.billing.load(dump.billing ?? {});
    refill(this.disputes, dump.disputes ?? []);
    refill(this.files, dump.files ?? []);
    this.links.clear();
    this.sessions.clear();
  }

  clear(): void {
    this.load({ intents: [], charges: [], refunds: [], balance: [], methods: [], cardNumbers: [], events: [] });
  }
}

export interface StoreDump {
  readonly intents: [string, Stripe.PaymentIntent][];
  readonly charges: [string, Stripe.Charge][];
  readonly refunds: [string, Stripe.Refund][];
  /** Left out by states that were saved before there was one. */
  readonly balance?: [string, Stripe.BalanceTransaction][];
  readonly methods: [string, CardMethod][];
  readonly cardNumbers: [string, string][];
  readonly events: [string, Stripe.Event][];
  /** Left out as `balance` is. */
  readonly detached?: [string, true][];
  readonly accounts?: [string, Stripe.Account][];
  readonly transfers?: [string, Stripe.Transfer][];
  readonly reversals?: [string, Stripe.TransferReversal][];
  readonly billing?: BillingDump;
  readonly disputes?: [string, Stripe.Dispute][];
  readonly files?: [string, Stripe.File][];
}

function refill<V>(map: Map<string, V>, entries: [string, V][]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
