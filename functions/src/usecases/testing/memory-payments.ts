import { type Money, money } from '@sos/domain/money/money';
import { defaultPrices, priceOf } from '@sos/domain/money/price';
import { type CardRail, type Payment, type Payments, type RailPayment, RailStateError } from '../payments/ports.ts';
import { VendorUnavailableError } from '../shared/ports.ts';

/** An authorised payment of a lawyer's call, with whatever differs. */
export function aPayment(differs: Partial<Payment> = {}): Payment {
  return {
    id: 'booking-1',
    clientId: 'client-uid',
    providerId: 'provider-uid',
    providerKind: 'lawyer',
    status: 'authorized',
    railId: 'pi_1',
    price: priceOf(defaultPrices, 'lawyer', 'EUR'),
    sessionId: null,
    createdAt: 0,
    authorizedAt: 0,
    settledAt: null,
    captureBefore: null,
    ...differs,
  };
}

export class MemoryPayments implements Payments {
  readonly byId = new Map<string, Payment>();
  readonly events = new Set<string>();

  async read(id: string): Promise<Payment | undefined> {
    return this.byId.get(id);
  }

  async createIfAbsent(payment: Payment): Promise<Payment> {
    const stored = this.byId.get(payment.id) ?? payment;
    this.byId.set(payment.id, stored);
    return stored;
  }

  async change(id: string, decide: (payment: Payment) => Payment | undefined): Promise<Payment | undefined> {
    const payment = this.byId.get(id);
    const changed = payment && decide(payment);
    if (changed) this.byId.set(id, changed);
    return changed ?? payment;
  }

  async changeOnce(...[event, id, decide]: Parameters<Payments['changeOnce']>): ReturnType<Payments['changeOnce']> {
    if (this.events.has(event.eventId)) return 'seen';
    const payment = this.byId.get(id);
    if (!payment) return 'unknown_payment';
    this.events.add(event.eventId);
    const changed = decide(payment);
    if (changed) this.byId.set(id, changed);
    return changed ? 'changed' : 'unchanged';
  }

  async unscheduled(createdBefore: number, limit: number): Promise<Payment[]> {
    const open = new Set(['created', 'authorized', 'failed']);
    return [...this.byId.values()]
      .filter(({ sessionId, status, createdAt }) => sessionId === null && open.has(status) && createdAt < createdBefore)
      .slice(0, limit);
  }
}

interface Held {
  readonly amount: Money;
  status: RailPayment['status'];
}

/** A payment provider that honours idempotency keys; `down` makes it fail, `loseAnswer` makes it act and then fail. */
export class MemoryRail implements CardRail {
  readonly intents = new Map<string, Held>();
  readonly log: string[] = [];
  down = false;
  loseAnswer = false;
  readonly #byKey = new Map<string, string>();

  async create(...[order]: Parameters<CardRail['create']>): Promise<RailPayment> {
    this.#reach();
    const railId = this.#byKey.get(order.key) ?? this.add(`pi_${this.intents.size + 1}`, 'open', order.amount);
    this.#byKey.set(order.key, railId);
    return this.#answer(railId);
  }

  /** Puts an intent there as if a browser had worked on it. */
  add(railId: string, status: RailPayment['status'], amount: Money = money(4900, 'EUR')): string {
    this.intents.set(railId, { amount, status });
    return railId;
  }

  async read(railId: string): Promise<RailPayment> {
    this.#reach();
    return this.#answer(railId);
  }

  async capture(railId: string, key: string): Promise<RailPayment> {
    return this.#move({ railId, key }, 'authorized', 'captured');
  }

  async release(railId: string, key: string): Promise<RailPayment> {
    const open = this.intents.get(railId)?.status === 'open';
    return this.#move({ railId, key }, open ? 'open' : 'authorized', 'canceled');
  }

  async refund(railId: string, key: string): Promise<void> {
    this.#reach();
    this.log.push(`refund ${railId} ${key}`);
  }

  #move(request: { railId: string; key: string }, from: RailPayment['status'], to: RailPayment['status']): RailPayment {
    this.#reach();
    const held = this.intents.get(request.railId);
    if (held?.status !== to) {
      if (held?.status !== from) throw new RailStateError(`${request.railId} is ${held?.status ?? 'unknown'}`);
      held.status = to;
      this.log.push(`${to} ${request.railId} ${request.key}`);
    }
    if (this.loseAnswer) throw new VendorUnavailableError('the answer was lost', { certain: false });
    return this.#answer(request.railId);
  }

  #reach(): void {
    if (this.down) throw new VendorUnavailableError('out of reach', { certain: false });
  }

  #answer(railId: string): RailPayment {
    const held = this.intents.get(railId);
    if (!held) throw new RailStateError(`no such payment: ${railId}`);
    return { railId, clientSecret: `${railId}_secret`, captureBefore: null, ...held };
  }
}
