import type { Checkout } from '@sos/contracts/payments';
import { type Money, money } from '@sos/domain/money/money';
import type { PaymentTransition } from '@sos/domain/payments/next';
import { isDue, isOpen, type Payment } from '@sos/domain/payments/payment';
import { type PaymentRail, type Payments, type RailPayment, RailStateError } from '../payments/ports.ts';
import { VendorUnavailableError } from '../shared/ports.ts';

export class MemoryPayments implements Payments {
  readonly byId = new Map<string, Payment>();
  readonly #events = new Set<string>();

  /** Puts payments there as they are. */
  add(...payments: Payment[]): void {
    for (const payment of payments) this.byId.set(payment.id, payment);
  }

  async read(id: string): Promise<Payment | undefined> {
    return this.byId.get(id);
  }

  async createIfAbsent(payment: Payment): Promise<Payment> {
    const stored = this.byId.get(payment.id) ?? payment;
    this.add(stored);
    return stored;
  }

  async change(...[id, decide]: Parameters<Payments['change']>): Promise<PaymentTransition | undefined> {
    const payment = this.byId.get(id);
    const transition = payment && decide(payment);
    if (transition?.changed) this.add(transition.payment);
    return transition;
  }

  async changeOnce(...[event, id, decide]: Parameters<Payments['changeOnce']>): ReturnType<Payments['changeOnce']> {
    const payment = this.byId.get(id);
    if (!payment) return undefined;
    const transition = decide(payment);
    if (!transition.changed) return transition;
    const key = `${event.rail}_${event.eventId}`;
    if (this.#events.has(key)) return { payment, effects: [], changed: false, repeated: true };
    this.#events.add(key);
    this.add(transition.payment);
    return transition;
  }

  async unscheduled(createdBefore: number, limit: number): Promise<string[]> {
    const found = [...this.byId.values()]
      .filter((payment) => payment.sessionId === null && isOpen(payment) && payment.createdAt < createdBefore)
      .toSorted((one, other) => one.createdAt - other.createdAt);
    return found.map(({ id }) => id).slice(0, limit);
  }

  async due(limit: number): Promise<string[]> {
    const due = [...this.byId.values()].filter(isDue);
    return due.map(({ id }) => id).slice(0, limit);
  }
}

interface Held {
  readonly amount: Money;
  status: RailPayment['status'];
  captured: number;
  refunded: number;
}

/** A payment provider that honours idempotency keys; `down` makes it fail, `loseAnswer` makes it act and then fail. */
export class MemoryRail implements PaymentRail {
  readonly intents = new Map<string, Held>();
  readonly log: string[] = [];
  down = false;
  livemode = true;
  captureBefore: number | null = null;
  loseAnswer = false;
  /** What changes money fails, and goes on failing under the same key. */
  failing = false;
  /** What it answers to whatever changes money. */
  refusal: Error | undefined;
  /** The keys of what it was asked, in their order. */
  readonly asked: string[] = [];
  readonly #stored = new Set<string>();
  /** Payments for which the rail is out of reach. */
  fail: ((railPaymentId: string) => boolean) | undefined;
  /** Runs before the rail acts: what happens while we wait for it. */
  meanwhile: (() => Promise<unknown>) | undefined;
  readonly #byKey = new Map<string, string>();

  async create(...[order]: Parameters<PaymentRail['create']>): Promise<RailPayment> {
    this.#reach();
    const railPaymentId = this.#byKey.get(order.key) ?? this.add(`pi_${this.intents.size + 1}`, 'open', order.amount);
    this.#byKey.set(order.key, railPaymentId);
    return this.#answer(railPaymentId);
  }

  /** Puts an intent there as if a browser had worked on it. */
  add(railPaymentId: string, status: RailPayment['status'], amount: Money = money(4900, 'EUR')): string {
    const captured = status === 'captured' ? amount.amount : 0;
    this.intents.set(railPaymentId, { amount, status, captured, refunded: 0 });
    return railPaymentId;
  }

  async read(railPaymentId: string): Promise<RailPayment> {
    this.#reach();
    return this.#answer(railPaymentId);
  }

  async capture(railPaymentId: string, key: string): Promise<RailPayment> {
    await this.meanwhile?.();
    return this.#move({ railPaymentId, key }, 'authorized', 'captured');
  }

  async release(railPaymentId: string, key: string): Promise<RailPayment> {
    await this.meanwhile?.();
    const open = this.intents.get(railPaymentId)?.status === 'open';
    return this.#move({ railPaymentId, key }, open ? 'open' : 'authorized', 'canceled');
  }

  async refund(railPaymentId: string, key: string): Promise<RailPayment> {
    this.#ask(railPaymentId, key);
    const held = this.intents.get(railPaymentId);
    const done = `refund ${railPaymentId} ${key}`;
    if (!this.log.includes(done)) {
      if (!held || held.refunded === held.captured) throw new RailStateError(`nothing of ${railPaymentId} is left`);
      held.refunded = held.captured;
      this.log.push(done);
    }
    this.#answered();
    return this.#answer(railPaymentId);
  }

  #move(
    request: { railPaymentId: string; key: string },
    from: RailPayment['status'],
    to: RailPayment['status'],
  ): RailPayment {
    this.#ask(request.railPaymentId, request.key);
    const held = this.intents.get(request.railPaymentId);
    if (held?.status !== to) {
      if (held?.status !== from) throw new RailStateError(`${request.railPaymentId} is ${held?.status ?? 'unknown'}`);
      held.status = to;
      if (to === 'captured') held.captured = held.amount.amount;
      this.log.push(`${to} ${request.railPaymentId} ${request.key}`);
    }
    this.#answered();
    return this.#answer(request.railPaymentId);
  }

  /** As a provider does: a failure is stored under its key and given again. */
  #ask(railPaymentId: string, key: string): void {
    this.#reach(railPaymentId);
    this.asked.push(key);
    if (this.failing) this.#stored.add(key);
    if (this.#stored.has(key)) throw new VendorUnavailableError('an error', { certain: false });
    if (this.refusal) throw this.refusal;
  }

  #answered(): void {
    if (this.loseAnswer) throw new VendorUnavailableError('the answer was lost', { certain: false });
  }

  #reach(railPaymentId = ''): void {
    if (this.down || this.fail?.(railPaymentId)) throw new VendorUnavailableError('out of reach', { certain: false });
  }

  #answer(railPaymentId: string): RailPayment {
    const held = this.intents.get(railPaymentId);
    if (!held) throw new RailStateError(`no such payment: ${railPaymentId}`);
    const checkout: Checkout = { rail: 'stripe', clientSecret: `${railPaymentId}_secret` };
    return { railPaymentId, checkout, captureBefore: this.captureBefore, livemode: this.livemode, ...held };
  }
}
