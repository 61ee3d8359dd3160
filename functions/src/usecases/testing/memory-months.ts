import type { LedgerLine } from '@sos/domain/affiliates/commission';
import type { InProgramme } from '@sos/domain/accounts/affiliates';
import { boardId } from '@sos/domain/challenges/games';
import type { RankedMonth } from '@sos/domain/challenges/month';
import { opened, type PiggyBank, piggyLine } from '@sos/domain/challenges/piggy-bank';
import { Collection, runTransaction } from '@sos/simulation/kernel/transactions';
import type { PiggyBanks, RankedMonths } from '../challenges/ports.ts';
import type { Page, PageQuery } from '../shared/ports.ts';
import { calmTurns } from './calm-turns.ts';
import { pageOf } from './page-of.ts';

export class MemoryMonths implements RankedMonths {
  readonly byId = new Collection<RankedMonth>();

  async read(whose: InProgramme, month: string): Promise<RankedMonth | undefined> {
    return this.byId.get(`${boardId(whose)}-${month}`);
  }

  keep(...[whose, month, decide]: Parameters<RankedMonths['keep']>): Promise<void> {
    const id = `${boardId(whose)}-${month}`;
    return runTransaction(calmTurns, (transaction) => {
      transaction.set(this.byId, id, decide(transaction.get(this.byId, id)));
    });
  }
}

/** Piggy banks with the ledger that they are paid into. */
export class MemoryPiggyBanks implements PiggyBanks {
  readonly byId = new Collection<PiggyBank>();
  readonly ledger = new Collection<LedgerLine>();
  /** What each chatter has earned, in US cents. */
  readonly earned = new Map<string, number>();

  async read(uid: string): Promise<PiggyBank | undefined> {
    return this.byId.get(uid);
  }

  fillOnce(uid: string, bank: PiggyBank): Promise<void> {
    return runTransaction(calmTurns, (transaction) => {
      if (!transaction.get(this.byId, uid)) transaction.set(this.byId, uid, bank);
    });
  }

  async locked(query: PageQuery): Promise<Page> {
    const owned = [...this.earned.keys()].flatMap((id) => {
      const bank = this.byId.get(id);
      return bank ? [{ ...bank, id }] : [];
    });
    return pageOf(owned, ({ paidAt }) => paidAt === null, query);
  }

  open(uid: string, at: number): Promise<void> {
    return runTransaction(calmTurns, (transaction) => {
      const before = transaction.get(this.byId, uid);
      const earned = this.earned.get(uid);
      const after = before && earned !== undefined ? opened(before, earned, at) : undefined;
      if (!after) return;
      transaction.set(this.byId, uid, after);
      const line = piggyLine(after, uid, at);
      transaction.set(this.ledger, line.id, line);
    });
  }
}
