import type { TransferTransition } from '@sos/domain/transfers/next';
import { isOpenTransfer, type Transfer } from '@sos/domain/transfers/transfer';
import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction, type Transaction } from '@sos/simulation/kernel/transactions';
import type { Page, PageQuery } from '../shared/ports.ts';
import type { Transfers } from '../transfers/ports.ts';
import { calmTurns } from './calm-turns.ts';
import type { MemoryPayments } from './memory-payments.ts';
import { pageOf } from './page-of.ts';

/** Shares beside the payments that they are of, in transactions as Firestore has them. */
export class MemoryTransfers implements Transfers {
  readonly byId = new Collection<Transfer>();
  readonly #payments: MemoryPayments;
  readonly #turns: Turns;

  constructor(payments: MemoryPayments, turns: Turns = calmTurns) {
    this.#payments = payments;
    this.#turns = turns;
  }

  async read(id: string): Promise<Transfer | undefined> {
    return this.byId.get(id);
  }

  count(...[paymentId, decide]: Parameters<Transfers['count']>): Promise<TransferTransition | undefined> {
    return runTransaction(this.#turns, (transaction) => {
      const payment = transaction.get(this.#payments.byId, paymentId);
      if (!payment) return undefined;
      const transition = decide(payment, transaction.get(this.byId, paymentId));
      if (transition.changed) this.#write(transaction, transition);
      if (payment.unshared) transaction.set(this.#payments.byId, paymentId, { ...payment, unshared: false });
      return transition;
    });
  }

  change(...[id, decide]: Parameters<Transfers['change']>): Promise<TransferTransition | undefined> {
    return runTransaction(this.#turns, (transaction) => {
      const transfer = transaction.get(this.byId, id);
      const transition = transfer && decide(transfer);
      if (!transfer || !transition?.changed) return transition;
      this.#write(transaction, transition);
      return transition;
    });
  }

  #write(transaction: Transaction, { transfer, postings }: TransferTransition): void {
    const { entries } = this.#payments;
    const again = postings.find(({ id }) => transaction.get(entries, id));
    if (again) throw new Error(`${again.id} is posted already`);
    transaction.set(this.byId, transfer.id, transfer);
    for (const posting of postings) transaction.set(entries, posting.id, posting);
  }

  async uncounted(query: PageQuery): Promise<Page> {
    return pageOf(this.#payments.byId.list(), ({ unshared }) => unshared, query);
  }

  async open(query: PageQuery): Promise<Page> {
    return pageOf(this.byId.list(), isOpenTransfer, query);
  }

  async waitingOf(providerId: string, query: PageQuery): Promise<Page> {
    const isTheirs = (transfer: Transfer) => transfer.providerId === providerId && transfer.status === 'waiting';
    return pageOf(this.byId.list(), isTheirs, query);
  }
}
