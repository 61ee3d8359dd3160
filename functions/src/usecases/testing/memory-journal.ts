import type { Posting } from '@sos/domain/journal/posting';
import { Collection } from '@sos/simulation/kernel/transactions';
import type { Journal, KeptBalances, Place } from '../journal/ports.ts';

/** The journal's entries by their ids, which are written once. */
export class MemoryJournal implements Journal {
  readonly byId: Collection<Posting>;
  #kept: KeptBalances = { balances: {}, upTo: null };

  constructor(byId: Collection<Posting> = new Collection<Posting>()) {
    this.byId = byId;
  }

  async entries({ after, before, limit }: Parameters<Journal['entries']>[0]): Promise<Posting[]> {
    const sorted = this.byId.list(({ at }) => at < before).toSorted(inOrder);
    return sorted.filter((entry) => after === null || inOrder(after, entry) < 0).slice(0, limit);
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
