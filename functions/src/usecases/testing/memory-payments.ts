import type { AuditRecord } from '@sos/contracts/audit';
import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction, type Transaction } from '@sos/simulation/kernel/transactions';
import type { Posting } from '@sos/domain/journal/posting';
import { isDue, isOpen, type Payment } from '@sos/domain/payments/payment';
import type { PaymentTransition } from '@sos/domain/payments/next';
import type { Payments } from '../payments/ports.ts';
import type { Page, PageQuery } from '../shared/ports.ts';
import { calmTurns } from './calm-turns.ts';
import { pageOf } from './page-of.ts';

/** Payments in transactions that run again when another has changed what they read. */
export class MemoryPayments implements Payments {
  readonly byId = new Collection<Payment>();
  /** What was posted with the changes. */
  readonly entries = new Collection<Posting>();
  /** What admins did. */
  readonly trail = new Collection<AuditRecord>();
  readonly #events = new Collection<true>();
  readonly #turns: Turns;

  constructor(turns: Turns = calmTurns) {
    this.#turns = turns;
  }

  /** Puts payments there as they are. */
  add(...payments: Payment[]): void {
    for (const payment of payments) this.byId.set(payment.id, payment);
  }

  async read(id: string): Promise<Payment | undefined> {
    return this.byId.get(id);
  }

  async recall(id: string): Promise<Payment | undefined> {
    return this.byId.get(id);
  }

  async createIfAbsent(payment: Payment): Promise<Payment> {
    if (!this.byId.get(payment.id)) {
      this.add(payment);
      return payment;
    }
    await this.#turns.turn('read');
    return this.byId.get(payment.id) ?? payment;
  }

  change(...[id, decide, auditOf]: Parameters<Payments['change']>): Promise<PaymentTransition | undefined> {
    return runTransaction(this.#turns, (transaction) => {
      const payment = transaction.get(this.byId, id);
      const transition = payment && decide(payment);
      if (!payment || !transition?.changed) return transition;
      this.#write(transaction, transition);
      const audit = auditOf?.(payment, transition.payment);
      if (audit) transaction.set(this.trail, audit.id, audit);
      return transition;
    });
  }

  changeOnce(...[event, id, decide]: Parameters<Payments['changeOnce']>): ReturnType<Payments['changeOnce']> {
    const key = `${event.rail}_${event.eventId}`;
    return runTransaction(this.#turns, (transaction) => {
      const payment = transaction.get(this.byId, id);
      const isKnown = transaction.get(this.#events, key);
      if (!payment) return undefined;
      const transition = decide(payment);
      if (!transition.changed) return transition;
      if (isKnown) return { payment, effects: [], changed: false, repeated: true };
      this.#write(transaction, transition);
      transaction.set(this.#events, key, true);
      return transition;
    });
  }

  #write(transaction: Transaction, { payment, postings = [] }: PaymentTransition): void {
    const again = postings.find(({ id }) => transaction.get(this.entries, id));
    if (again) throw new Error(`${again.id} is posted already`);
    transaction.set(this.byId, payment.id, payment);
    for (const posting of postings) transaction.set(this.entries, posting.id, posting);
  }

  async unscheduled(createdBefore: number, query: PageQuery): Promise<Page> {
    const all = this.byId.list().toSorted((one, other) => one.createdAt - other.createdAt);
    const isUnscheduled = (payment: Payment) =>
      payment.sessionId === null && isOpen(payment) && payment.createdAt < createdBefore;
    return pageOf(all, isUnscheduled, query);
  }

  async paymentOfRefund(refundId: string): Promise<string | undefined> {
    return this.byId.list(({ refunds }) => refunds.some(({ id }) => id === refundId))[0]?.id;
  }

  async unbookedOf(clientId: string): Promise<readonly string[]> {
    const isUnbooked = (payment: Payment) =>
      payment.clientId === clientId && payment.sessionId === null && isOpen(payment);
    return this.byId.list(isUnbooked).map(({ id }) => id);
  }

  async countUsedUp(clientId: string, since: number): Promise<number> {
    const isUsedUp = (payment: Payment) => payment.sessionId !== null || !isOpen(payment);
    return this.byId.list((payment) => payment.clientId === clientId && payment.createdAt >= since && isUsedUp(payment))
      .length;
  }

  async pendingRefunds(query: PageQuery): Promise<Page> {
    const refunds = this.byId.list().flatMap((payment) => payment.refunds);
    return pageOf(refunds, ({ status }) => status === 'pending', query);
  }

  async due(query: PageQuery): Promise<Page> {
    return pageOf(this.byId.list(), isDue, query);
  }
}
