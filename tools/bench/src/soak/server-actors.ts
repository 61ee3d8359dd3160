import { FieldValue, type Firestore, type Transaction } from '@google-cloud/firestore';
import { type Actor, type Desk, lostItsRaces } from './actor.ts';
import { accountFrom, accountId, ACCOUNTS, after, COUNTERS, counterId, openAccount } from './bank.ts';

const LARGEST_TRANSFER = 200;
const LARGEST_INCREMENT = 5;

export async function openBank(db: Firestore): Promise<void> {
  const batch = db.batch();
  for (let i = 0; i < ACCOUNTS; i++) batch.create(db.doc(`accounts/${accountId(i)}`), openAccount);
  for (let i = 0; i < COUNTERS; i++) batch.create(db.doc(`counters/${counterId(i)}`), { value: 0 });
  await batch.commit();
}

/** Moves money by transactions that lock what they read. */
export function serverTeller(db: Firestore, { choice, books, judge }: Desk): Actor {
  return {
    name: 'server teller',
    step: async () => {
      const [one, other] = choice.twoBelow(ACCOUNTS).map(accountId) as [string, string];
      const [fromRichest, amount] = [choice.oneIn(50), 1 + choice.below(LARGEST_TRANSFER)];
      try {
        const moved = await db.runTransaction(async (transaction) => {
          judge.count('server transfer attempts');
          const from = fromRichest ? await richest(db, transaction) : one;
          return transfer(db, transaction, { from, to: from === other ? one : other, amount });
        });
        if (moved) books.transfer(moved);
        judge.count(moved ? 'server transfers' : 'transfers refused for want of money');
      } catch (error) {
        if (!lostItsRaces(error)) throw error;
        judge.count('server transfers given up');
      }
    },
  };
}

async function richest(db: Firestore, transaction: Transaction): Promise<string> {
  const found = await transaction.get(db.collection('accounts').orderBy('balance', 'desc').limit(1));
  return found.docs[0]?.id ?? accountId(0);
}

interface Transfer {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

async function transfer(
  db: Firestore,
  transaction: Transaction,
  { from, to, amount }: Transfer,
): Promise<Transfer | undefined> {
  const refs = [db.doc(`accounts/${from}`), db.doc(`accounts/${to}`)] as const;
  const [payer, payee] = (await transaction.getAll(...refs)).map((found) =>
    accountFrom({ id: found.id, get: (field) => found.get(field) as unknown }),
  );
  if (!payer || !payee || payer.balance < amount) return undefined;
  transaction.update(refs[0], after(payer, -amount));
  transaction.update(refs[1], after(payee, amount));
  return { from, to, amount };
}

/** Increments two counters at once, and now and then comes and goes as a document. */
export function serverCounter(db: Firestore, { choice, books, judge }: Desk): Actor {
  return {
    name: 'server counter',
    step: async () => {
      const [one, other] = choice.twoBelow(COUNTERS).map(counterId) as [string, string];
      const by = 1 + choice.below(LARGEST_INCREMENT);
      const visitor = choice.oneIn(5) ? db.doc(`visitors/v${choice.below(1_000_000)}`) : undefined;
      if (visitor) await visitor.create({ came: FieldValue.serverTimestamp() });
      const batch = db.batch();
      for (const id of [one, other]) batch.update(db.doc(`counters/${id}`), { value: FieldValue.increment(by) });
      if (visitor) batch.delete(visitor, { exists: true });
      await batch.commit();
      for (const id of [one, other]) books.increment(id, by);
      judge.count('server increments', 2);
    },
  };
}
