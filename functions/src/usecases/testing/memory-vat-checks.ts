import type { VatCheck } from '@sos/domain/vat/vat-check';
import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction } from '@sos/simulation/kernel/transactions';
import type { Page } from '../shared/ports.ts';
import type { VatChecks } from '../vat/ports.ts';
import { calmTurns } from './calm-turns.ts';
import { pageOf } from './page-of.ts';

interface Kept {
  readonly id: string;
  readonly check: VatCheck | null;
}

export class MemoryVatChecks implements VatChecks {
  readonly byUid = new Collection<Kept>();
  readonly #turns: Turns;

  constructor(turns: Turns = calmTurns) {
    this.#turns = turns;
  }

  async find(uid: string): Promise<VatCheck | undefined> {
    return this.byUid.get(uid)?.check ?? undefined;
  }

  change(...[uid, decide]: Parameters<VatChecks['change']>): Promise<VatCheck | null> {
    return runTransaction(this.#turns, (transaction) => {
      const check = decide(transaction.get(this.byUid, uid)?.check ?? undefined);
      transaction.set(this.byUid, uid, { id: uid, check });
      return check;
    });
  }

  async due(...[now, query]: Parameters<VatChecks['due']>): Promise<Page> {
    const dueAt = ({ check }: Kept) => check?.dueAt ?? Number.POSITIVE_INFINITY;
    const kept = this.byUid.list().toSorted((one, other) => dueAt(one) - dueAt(other));
    return pageOf(kept, (each) => dueAt(each) <= now, query);
  }
}
