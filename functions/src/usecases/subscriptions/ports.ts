import type { AuditRecord } from '@sos/contracts/audit';
import type { Addressee, Seller } from '@sos/domain/invoices/invoice';
import type { Instant } from '@sos/domain/shared/instant';
import type { Locale } from '@sos/domain/shared/locale';
import type { Plan } from '@sos/domain/subscriptions/plan';
import type { InvoiceChange, InvoiceFacts, SubscriptionInvoice } from '@sos/domain/subscriptions/invoice';
import type { Quota, Reservation } from '@sos/domain/subscriptions/quota';
import type { Standing, StandingStatus, Subscription, SubscriptionFacts } from '@sos/domain/subscriptions/subscription';
import type { Page, PageQuery } from '../shared/ports.ts';

/** Whom the rail knows somebody as. */
export interface Customer {
  readonly customerId: string | null;
  /** Of the request that opens it. */
  readonly tryNumber: number;
  /** The page to subscribe that was opened last. */
  readonly checkoutId: string | null;
}

/** What is kept of one provider. */
export interface Kept {
  readonly customer: Customer;
  readonly standing: Standing;
}

/** What is written of a provider, with the trail of the deed that asked for it. */
export interface KeptChange extends Kept {
  readonly audit?: AuditRecord;
}

export interface Subscriptions {
  /** Of whoever has none, what `change` is given for them. */
  read(uid: string): Promise<Kept>;
  /**
   * Writes what is made of it as it is, unless somebody else was quicker, and then once more. `make` may ask the rail, so
   * that what was learned before an earlier write is never written after it. Its undefined writes nothing.
   */
  change(uid: string, make: (before: Kept) => Promise<KeptChange | undefined>): Promise<Kept>;
  /** Ids of those about whom the rail is to be asked by then, the longest due first. */
  dueBy(now: Instant, query: PageQuery): Promise<Page>;
}

/** Calls of the assistant, counted by the billing period. */
export interface Quotas {
  read(uid: string): Promise<Quota | undefined>;
  /** Decides and writes as one step; `decide` may run more than once. */
  reserve(
    uid: string,
    decide: (current: Subscription | undefined, quota: Quota | undefined) => Reservation,
  ): Promise<Reservation>;
  change(uid: string, decide: (quota: Quota | undefined) => Quota | undefined): Promise<void>;
}

export interface Plans {
  /** All there are, also those that are no longer offered. */
  all(): Promise<readonly Plan[]>;
}

/** A plan as admins see it. */
export interface ManagedPlan extends Plan {
  /** Rises with each change; 0 for a default that nobody has changed. */
  readonly revision: number;
}
export interface PlanChange {
  readonly after: ManagedPlan;
  readonly audit: AuditRecord;
}
export interface PlanBook {
  list(): Promise<readonly ManagedPlan[]>;
  /** Decides about the plan, if there is one, and writes it as one step; `decide` may run more than once. */
  change(id: string, decide: (known: ManagedPlan | undefined) => PlanChange): Promise<void>;
  /** How many have the plan, by state, without those who have none any more. */
  subscribers(id: string): Promise<Partial<Record<StandingStatus, number>>>;
}

/** Providers as the rail is told of them. */
export interface Subscribers {
  find(uid: string): Promise<{ readonly email: string; readonly name: string } | undefined>;
}

export interface CheckoutWish {
  readonly customerId: string;
  readonly uid: string;
  readonly plan: Plan;
  readonly trialDays: number;
  readonly locale: Locale;
  /** Where the rail leads whoever has subscribed, and whoever has not. */
  readonly done: string;
  readonly back: string;
}

export interface CheckoutPage {
  readonly id: string;
  readonly url: string;
  /** How long it serves. */
  readonly until: Instant;
}

/**
 * Subscriptions at a rail. Every method throws VendorUnavailableError when it is out of reach and RailRefusedError when it
 * refuses.
 */
export interface SubscriptionRail {
  /** The same one under the same key. */
  openCustomer(person: {
    readonly uid: string;
    readonly email: string;
    readonly name: string;
    readonly key: string;
  }): Promise<string>;
  /** All that the customer has or had. */
  subscriptionsOf(customerId: string): Promise<SubscriptionFacts[]>;
  openCheckout(wish: CheckoutWish): Promise<CheckoutPage>;
  /** Nobody can subscribe there any more; one that is over is fine. */
  closeCheckout(id: string): Promise<void>;
  /** A page where the customer manages what they have, and may go over to another of the plans. */
  portal(
    customerId: string,
    page: { readonly back: string; readonly locale: Locale; readonly plans: readonly Plan[] },
  ): Promise<string>;
  /** Ids of the customer's newest invoices that are paid. */
  paidInvoicesOf(customerId: string): Promise<string[]>;
  /** Undefined while it is not paid. */
  paidInvoice(id: string): Promise<InvoiceFacts | undefined>;
}

/** The rail's invoices as we keep them. */
export interface SubscriptionInvoices {
  findByPayment(railPaymentId: string): Promise<SubscriptionInvoice | undefined>;
  /**
   * Writes what is made of it as it is, with what that moves in the journal, unless somebody else was quicker, and then once
   * more. `make` may ask the rail. Its undefined writes nothing.
   */
  change(
    id: string,
    make: (before: SubscriptionInvoice | undefined) => Promise<InvoiceChange | undefined>,
  ): Promise<void>;
}

/** Who sells subscriptions, and to whom. */
export interface SubscriptionParties {
  seller(): Promise<Seller>;
  /** Undefined when the account is gone. */
  addressee(uid: string): Promise<Addressee | undefined>;
}
