import type { PayoutAccount } from '@sos/domain/transfers/payout-account';
import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction } from '@sos/simulation/kernel/transactions';
import type { PayoutAccounts } from '../transfers/ports.ts';
import { calmTurns } from './calm-turns.ts';

const TRIES = 20;

/** Accounts by their owners, each change on condition that what it rests on is still so. */
export class MemoryPayoutAccounts implements PayoutAccounts {
  readonly byUid = new Collection<PayoutAccount>();
  readonly own = new Set<string>();
  readonly #turns: Turns;

  constructor(turns: Turns = calmTurns) {
    this.#turns = turns;
  }

  async read(uid: string): Promise<PayoutAccount | undefined> {
    return this.byUid.get(uid);
  }

  async isOwn(uid: string): Promise<boolean> {
    return this.own.has(uid);
  }

  async change(...[uid, make]: Parameters<PayoutAccounts['change']>): Promise<PayoutAccount | undefined> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const before = this.byUid.get(uid);
      const after = await make(before);
      if (!after || after === before) return before;
      const isWritten = await runTransaction(this.#turns, (transaction) => {
        if (transaction.get(this.byUid, uid) !== before) return false;
        transaction.set(this.byUid, uid, after);
        return true;
      });
      if (isWritten) return after;
    }
    throw new Error('too many changes at once');
  }
}
