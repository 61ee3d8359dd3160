import { priceKey, type Plan } from '@sos/domain/subscriptions/plan';
import type { InvoiceFacts } from '@sos/domain/subscriptions/invoice';
import type { SubscriptionFacts } from '@sos/domain/subscriptions/subscription';
import { RailRefusedError } from '../payments/ports.ts';
import { type Clock, VendorUnavailableError } from '../shared/ports.ts';
import type { CheckoutPage, CheckoutWish, SubscriptionRail } from '../subscriptions/ports.ts';

const DAY = 86_400_000;
const PERIOD = 30 * DAY;

interface Page {
  readonly wish: CheckoutWish;
  isOpen: boolean;
}
interface Invoice extends InvoiceFacts {
  readonly customerId: string;
}

/** Customers and what they are subscribed to, as Stripe has them. Cards pay, and nobody changes anything by themselves. */
export class MemorySubscriptionRail implements SubscriptionRail {
  readonly customers = new Map<string, string>();
  readonly pages = new Map<string, Page>();
  readonly subscriptions = new Map<string, SubscriptionFacts[]>();
  readonly invoices = new Map<string, Invoice>();
  /** The plans that a portal was opened with last, by the names of their prices. */
  offered: readonly string[] = [];
  down = false;
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** What the customer, or time, does. */
  tell(customerId: string, facts: Partial<SubscriptionFacts>): void {
    const [newest, ...others] = this.subscriptions.get(customerId) ?? [];
    if (newest) this.subscriptions.set(customerId, [{ ...newest, ...facts }, ...others]);
  }

  /** The customer fills in the page, if it is open. */
  subscribe(url: string): void {
    const page = this.pages.get(url.slice(url.lastIndexOf('/') + 1));
    if (!page?.isOpen) return;
    page.isOpen = false;
    const { customerId, plan, trialDays } = page.wish;
    const now = this.#clock.now();
    const trialEnd = trialDays > 0 ? now + trialDays * DAY : null;
    const known = this.subscriptions.get(customerId) ?? [];
    const status = trialEnd === null ? 'active' : 'trial';
    const span = { periodStart: now, periodEnd: trialEnd ?? now + PERIOD };
    const bought = { planId: plan.id, aiCalls: plan.aiCalls, createdAt: now, trialEnd, endsAt: null };
    this.subscriptions.set(customerId, [{ railId: `sub_${known.length + 1}`, status, ...bought, ...span }, ...known]);
    if (trialEnd === null) this.bill(customerId, plan);
  }

  /** An invoice that is paid. */
  bill(customerId: string, { price }: Pick<Plan, 'price'>): string {
    const id = `in_${this.invoices.size + 1}`;
    const fee = { amount: 54, currency: price.currency };
    const paid = {
      number: `SIM-${this.invoices.size + 1}`,
      railPaymentId: `pi_${id}`,
      paid: price,
      paidAt: this.#clock.now(),
    };
    this.invoices.set(id, { id, customerId, fee, ...paid, refunded: 0, disputes: [] });
    return id;
  }

  /** What somebody gives back in the rail's dashboard, or a bank takes. */
  turn(id: string, facts: Partial<Pick<InvoiceFacts, 'refunded' | 'disputes'>>): void {
    const invoice = this.invoices.get(id);
    if (invoice) this.invoices.set(id, { ...invoice, ...facts });
  }

  /** Free days that are over begin a period that is paid. */
  pass(): void {
    for (const [customerId, all] of this.subscriptions) {
      const [newest] = all;
      const { trialEnd = null, status, planId } = newest ?? {};
      if (!newest || status !== 'trial' || trialEnd === null || trialEnd > this.#clock.now()) continue;
      this.tell(customerId, { status: 'active', periodStart: trialEnd, periodEnd: trialEnd + PERIOD });
      const bought = [...this.pages.values()].find(({ wish }) => wish.plan.id === planId);
      if (bought) this.bill(customerId, bought.wish.plan);
    }
  }

  async openCustomer({ uid, key }: Parameters<SubscriptionRail['openCustomer']>[0]): Promise<string> {
    this.#reach();
    const id = this.customers.get(key) ?? `cus_${uid}_${this.customers.size + 1}`;
    this.customers.set(key, id);
    return id;
  }

  async subscriptionsOf(customerId: string): Promise<SubscriptionFacts[]> {
    this.#reach();
    return this.subscriptions.get(customerId) ?? [];
  }

  async openCheckout(wish: CheckoutWish): Promise<CheckoutPage> {
    this.#reach();
    const id = `cs_${this.pages.size + 1}`;
    this.pages.set(id, { wish, isOpen: true });
    return { id, url: `https://checkout.example/${id}`, until: this.#clock.now() + DAY };
  }

  async closeCheckout(id: string): Promise<void> {
    this.#reach();
    const page = this.pages.get(id);
    if (page) page.isOpen = false;
  }

  async portal(...[customerId, { plans }]: Parameters<SubscriptionRail['portal']>): Promise<string> {
    this.#reach();
    if (![...this.customers.values()].includes(customerId)) {
      throw new RailRefusedError('request', { code: 'resource_missing' });
    }
    this.offered = plans.map(priceKey);
    return `https://portal.example/${customerId}`;
  }

  async paidInvoicesOf(customerId: string): Promise<string[]> {
    this.#reach();
    const own = [...this.invoices.values()].filter((invoice) => invoice.customerId === customerId);
    return own.map(({ id }) => id).toReversed();
  }

  async paidInvoice(id: string): Promise<InvoiceFacts | undefined> {
    this.#reach();
    const { customerId: _customerId, ...facts } = this.invoices.get(id) ?? { customerId: '', id: undefined };
    return facts.id === undefined ? undefined : facts;
  }

  #reach(): void {
    if (this.down) throw new VendorUnavailableError('out of reach', { certain: false });
  }
}
