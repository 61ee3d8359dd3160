import { yearOf } from '@sos/domain/invoices/invoice';
import type { Posting } from '@sos/domain/journal/posting';
import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction } from '@sos/simulation/kernel/transactions';
import { callsForSame } from '../invoices/calls-for-same.ts';
import { type Counter, noNumbers, numberDrafts } from '../invoices/number-drafts.ts';
import type { Invoices, IssuedInvoice } from '../invoices/ports.ts';
import type { Page, PageQuery } from '../shared/ports.ts';
import { calmTurns } from './calm-turns.ts';
import type { MemoryPayments } from './memory-payments.ts';
import { pageOf } from './page-of.ts';

/** Documents and their counters, in transactions as Firestore has them. */
export class MemoryInvoices implements Invoices {
  readonly byId = new Collection<IssuedInvoice>();
  readonly #counters = new Collection<Counter>();
  readonly #links = new Map<string, { invoiceId: string; expiresAt: number }>();
  readonly #payments: MemoryPayments;
  readonly #turns: Turns;

  constructor(payments: MemoryPayments, turns: Turns = calmTurns) {
    this.#payments = payments;
    this.#turns = turns;
  }

  issue(...[drafts, at, postingOf]: Parameters<Invoices['issue']>): Promise<IssuedInvoice[]> {
    return runTransaction(this.#turns, (transaction) => {
      const year = yearOf(at);
      const counter = transaction.get(this.#counters, String(year)) ?? noNumbers;
      const known = drafts.map(({ id }) => transaction.get(this.byId, id)).filter((invoice) => invoice !== undefined);
      const { fresh, counter: after, issued } = numberDrafts(drafts, { year, at, counter, issued: known });
      if (fresh.length > 0) transaction.set(this.#counters, String(year), after);
      for (const invoice of fresh) {
        transaction.set(this.byId, invoice.id, invoice);
        const posting: Posting | undefined = postingOf(invoice);
        if (posting) transaction.set(this.#payments.entries, posting.id, posting);
      }
      return issued;
    });
  }

  async find(id: string): Promise<IssuedInvoice | undefined> {
    return this.byId.get(id);
  }

  async listOf(...[ownerId, { after, limit }]: Parameters<Invoices['listOf']>): Promise<IssuedInvoice[] | undefined> {
    const own = this.byId.list((invoice) => invoice.ownerId === ownerId).toSorted((a, b) => b.issuedAt - a.issuedAt);
    const index = after === null ? -1 : own.findIndex(({ id }) => id === after);
    return after !== null && index < 0 ? undefined : own.slice(index + 1, index + 1 + limit);
  }

  async listOfPayment(ownerId: string, paymentId: string): Promise<IssuedInvoice[]> {
    const own = this.byId.list((invoice) => invoice.ownerId === ownerId && invoice.paymentId === paymentId);
    return own.toSorted((a, b) => b.issuedAt - a.issuedAt);
  }

  async unbilled(query: PageQuery): Promise<Page> {
    return pageOf(this.#payments.byId.list(), ({ unbilled }) => unbilled, query);
  }

  async billed(billed: Parameters<Invoices['billed']>[0]): Promise<void> {
    const { id } = billed;
    await runTransaction(this.#turns, (transaction) => {
      const now = transaction.get(this.#payments.byId, id);
      if (!now || !callsForSame(now, billed)) return;
      transaction.set(this.#payments.byId, id, { ...now, unbilled: false });
    });
  }

  async keepLink(secret: string, link: { invoiceId: string; expiresAt: number }): Promise<void> {
    this.#links.set(secret, link);
  }

  async findLink(secret: string): Promise<{ invoiceId: string; expiresAt: number } | undefined> {
    return this.#links.get(secret);
  }
}
