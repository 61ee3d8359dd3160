import { doc, type Firestore, increment, runTransaction, writeBatch } from 'firebase/firestore';
import { type Actor, type Desk, lostItsRaces } from './actor.ts';
import { accountFrom, accountId, ACCOUNTS, after, COUNTERS, counterId } from './bank.ts';

const LARGEST_TRANSFER = 200;
const LARGEST_INCREMENT = 5;

/** Moves money by transactions that look whether what they read is still so when they commit. */
export function webTeller(db: Firestore, { choice, books, judge }: Desk): Actor {
  return {
    name: 'web teller',
    step: async () => {
      const [from, to] = choice.twoBelow(ACCOUNTS).map(accountId) as [string, string];
      const amount = 1 + choice.below(LARGEST_TRANSFER);
      try {
        const moved = await transfer(db, { from, to, amount }, () => judge.count('web transfer attempts'));
        if (moved) books.transfer({ from, to, amount });
        judge.count(moved ? 'web transfers' : 'transfers refused for want of money');
      } catch (error) {
        if (!lostItsRaces(error)) throw error;
        judge.count('web transfers given up');
      }
    },
  };
}

function transfer(
  db: Firestore,
  { from, to, amount }: { from: string; to: string; amount: number },
  attempt: () => void,
): Promise<boolean> {
  const [payerRef, payeeRef] = [doc(db, 'accounts', from), doc(db, 'accounts', to)];
  return runTransaction(db, async (transaction) => {
    attempt();
    const [payer, payee] = [await transaction.get(payerRef), await transaction.get(payeeRef)].map((found) =>
      accountFrom({ id: found.id, get: (field) => found.get(field) as unknown }),
    );
    if (!payer || !payee || payer.balance < amount) return false;
    transaction.update(payerRef, after(payer, -amount));
    transaction.update(payeeRef, after(payee, amount));
    return true;
  });
}

/** Increments two counters at once over the stream on which browsers write. */
export function webCounter(db: Firestore, { choice, books, judge }: Desk): Actor {
  return {
    name: 'web counter',
    step: async () => {
      const both = choice.twoBelow(COUNTERS).map(counterId);
      const by = 1 + choice.below(LARGEST_INCREMENT);
      const batch = writeBatch(db);
      for (const id of both) batch.update(doc(db, 'counters', id), { value: increment(by) });
      await batch.commit();
      for (const id of both) books.increment(id, by);
      judge.count('web increments', 2);
    },
  };
}
