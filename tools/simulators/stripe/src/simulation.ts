import type { Timer } from '@sos/clock/world-clock';
import type { FaultPlan } from '@sos/simulator-kit/faults';
import type { SimReply, SimRequest } from '@sos/simulator-kit/http-server';
import type Stripe from 'stripe';
import { newEvent, subjectOf } from './events.ts';
import { answerApi } from './http/api.ts';
import { IdempotencyKeys } from './http/idempotency.ts';
import { watchSubscription } from './billing/turn.ts';
import type { Context } from './money/context.ts';
import { Expiry } from './money/expiry.ts';
import { measure, type MoneyMeter } from './money/meter.ts';
import { watchRefund } from './money/refund.ts';
import { Store, type StoreDump } from './money/store.ts';
import type { PageFacts } from './pages/pages.ts';
import { answerCheckout } from './pages/checkout.ts';
import { answerDisputes } from './pages/disputes.ts';
import { answerPortal } from './pages/portal.ts';
import { answerSetup } from './pages/setup.ts';
import type { StripeSimulatorOptions } from './options.ts';
import type { Delivery } from './webhooks/deliveries.ts';
import { Outbox } from './webhooks/outbox.ts';

export interface SimulatedState {
  readonly intents: Stripe.PaymentIntent[];
  readonly charges: Stripe.Charge[];
  readonly refunds: Stripe.Refund[];
  readonly accounts: Stripe.Account[];
  readonly transfers: Stripe.Transfer[];
  readonly subscriptions: Stripe.Subscription[];
  readonly invoices: Stripe.Invoice[];
  readonly disputes: Stripe.Dispute[];
  readonly events: Stripe.Event[];
  readonly deliveries: Delivery[];
  /** Per currency, in minor units. */
  readonly money: Record<string, MoneyMeter>;
}

interface Snapshot {
  readonly store: StoreDump;
  readonly deliveries: Delivery[];
  readonly keys: ReturnType<IdempotencyKeys['dump']>;
}

/** The region of the product whose functions call Stripe and receive its webhooks. */
const MERCHANT_REGION = 'europe-west3';

/** The state of one simulated Stripe account and the parts that change it. */
export class Simulation {
  /** Where this simulator is reached; known once it listens. */
  baseUrl = '';
  readonly #options: StripeSimulatorOptions & { readonly faults: FaultPlan };
  readonly #store = new Store();
  readonly #idempotency: IdempotencyKeys;
  readonly #outbox: Outbox;
  readonly #expiry: Expiry;
  readonly #timers = new Set<Timer>();

  constructor(options: StripeSimulatorOptions & { readonly faults: FaultPlan }) {
    this.#options = options;
    this.#idempotency = new IdempotencyKeys(options.clock);
    this.#expiry = new Expiry(options.clock, () => this.#contextFor(null));
    this.#outbox = new Outbox({
      clock: options.clock,
      endpoint: { url: () => options.webhookUrl?.(), secret: options.webhookSecret },
      faults: options.faults,
      onCrash: () => this.#crash(),
      findEvent: (id) => this.#store.events.get(id),
    });
  }

  /** Answers `/v1`, holding the clock meanwhile. */
  answer(request: SimRequest): Promise<SimReply> {
    const parts = {
      keys: this.#options,
      idempotency: this.#idempotency,
      faults: this.#options.faults,
      onCrash: () => this.#crash(),
      contextFor: (cause: Context['request']) => this.#contextFor(cause),
      call: { expiry: this.#expiry, pendingWebhooks: (event: string) => this.#outbox.pendingOf(event) },
    };
    return this.#options.clock.during(() => answerApi(parts, request));
  }

  /** Answers on pages for one of the merchant's people, and for whoever plays a cardholder; undefined where there is none. */
  playedPage(request: SimRequest): Promise<SimReply | undefined> {
    const context = this.#contextFor(null);
    return this.#options.clock.during(
      async () =>
        answerSetup(context, request) ??
        answerDisputes(context, request) ??
        answerCheckout(context, request) ??
        answerPortal(context, request),
    );
  }

  page(): PageFacts {
    return { publishableKey: this.#options.publishableKey, now: this.#options.clock.now() };
  }

  state(): SimulatedState {
    return structuredClone({
      intents: [...this.#store.intents.values()],
      charges: [...this.#store.charges.values()],
      refunds: [...this.#store.refunds.values()],
      accounts: [...this.#store.accounts.values()],
      transfers: [...this.#store.transfers.values()],
      subscriptions: [...this.#store.billing.subscriptions.values()],
      invoices: [...this.#store.billing.invoices.values()],
      disputes: [...this.#store.disputes.values()],
      events: [...this.#store.events.values()],
      deliveries: this.#outbox.deliveries(),
      money: measure(this.#store),
    });
  }

  snapshot(): string {
    const snapshot: Snapshot = {
      store: this.#store.dump(),
      deliveries: this.#outbox.deliveries(),
      keys: this.#idempotency.dump(),
    };
    return JSON.stringify(snapshot);
  }

  restore(json: string): void {
    const snapshot = JSON.parse(json) as Snapshot;
    this.stop();
    this.#store.load(snapshot.store);
    this.#idempotency.load(snapshot.keys);
    this.#outbox.load(snapshot.deliveries);
    for (const intent of this.#store.intents.values()) this.#expiry.watch(intent);
    for (const refund of this.#store.refunds.values()) watchRefund(this.#contextFor(null), refund);
    for (const each of this.#store.billing.subscriptions.values()) watchSubscription(this.#contextFor(null), each);
  }

  reset(): void {
    this.stop();
    this.#store.clear();
    this.#idempotency.load([]);
  }

  /** Forgets every timer and every delivery still to come. */
  stop(): void {
    this.#expiry.clear();
    for (const timer of this.#timers) timer.cancel();
    this.#timers.clear();
    this.#outbox.clear();
  }

  #contextFor(request: Context['request']): Context {
    return {
      store: this.#store,
      clock: this.#options.clock,
      baseUrl: this.baseUrl,
      request,
      later: (at, act, label) => this.#later(at, act, label),
      publish: (type, object) => {
        const event = newEvent(this.#options.clock.now(), request, { type, object });
        this.#store.events.set(event.id, event);
        if (this.#options.webhookEvents?.includes(type) ?? true) this.#outbox.post(event, subjectOf(object));
      },
    };
  }

  #later(at: number, act: (context: Context) => void, label: string): void {
    const due = () => {
      this.#timers.delete(timer);
      act(this.#contextFor(null));
    };
    const timer = this.#options.clock.at(at, due, label);
    this.#timers.add(timer);
  }

  #crash(): void {
    this.#options.onCrash?.(MERCHANT_REGION);
  }
}
