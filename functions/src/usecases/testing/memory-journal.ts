import type { Posting } from '@sos/domain/journal/posting';
import { Collection } from '@sos/simulation/kernel/transactions';
import type { Journal, JournalBook, KeptBalances, Place } from '../journal/ports.ts';

/** The journal's entries by their ids, which are written once. */
export class MemoryJournal implements Journal, JournalBook {
  readonly byId: Collection<Posting>;
  #kept: KeptBalances = { balances: {}, upTo: null };

  constructor(byId: Collection<Posting> = new Collection<Posting>()) {
    this.byId = byId;
  }

  async entries({ after, before, limit }: Parameters<Journal['entries']>[0]): Promise<Posting[]> {
    const sorted = this.byId.list(({ at }) => at < before).toSorted(inOrder);
    return sorted.filter((entry) => after === null || inOrder(after, entry) < 0).slice(0, limit);
  }

  async newest({ before, limit }: Parameters<JournalBook['newest']>[0]): Promise<Posting[]> {
    const sorted = this.byId.list().toSorted((one, other) => inOrder(other, one));
    return sorted.filter((entry) => before === null || inOrder(entry, before) < 0).slice(0, limit);
  }

  async ofPayment(paymentId: string): Promise<Posting[]> {
    return this.byId.list((entry) => entry.paymentId === paymentId).toSorted((one, other) => other.at - one.at);
  }

  async balances(): Promise<KeptBalances> {
    return this.#kept;
  }

  async keep(balances: KeptBalances, seen: KeptBalances): Promise<boolean> {
    if (this.#kept.upTo?.id !== seen.upTo?.id) return false;
    this.#kept = balances;
    return true;
  }
}

function inOrder(one: Place, other: Place): number {
  return one.at - other.at || (one.id < other.id ? -1 : Number(one.id > other.id));
}
