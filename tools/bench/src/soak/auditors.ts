import { AggregateField, type Firestore, type QuerySnapshot, type Timestamp } from '@google-cloud/firestore';
import { collection, type Firestore as WebFirestore, getDocsFromServer } from 'firebase/firestore';
import { type Actor, type Desk, lostItsRaces } from './actor.ts';
import { accountFrom, accountId, ACCOUNTS, Memory, tornAccounts, tornTotals } from './bank.ts';

type Read = () => Promise<string | undefined>;

interface Held {
  readonly id: string;
  get(field: string): unknown;
}

const read = (documents: readonly Held[]) =>
  documents.map((found) => accountFrom({ id: found.id, get: (field) => found.get(field) }));

/** Reads all accounts at one instant in every way there is, now and a little back in time. */
export function serverAuditor(db: Firestore, { choice, judge }: Desk): Actor {
  const accounts = db.collection('accounts');
  const all = Array.from({ length: ACCOUNTS }, (_, i) => accounts.doc(accountId(i)));
  const memory = new Memory();
  let earlier: Timestamp | undefined;
  const remember = (snapshot: QuerySnapshot) => {
    if (!earlier || choice.oneIn(20)) earlier = snapshot.readTime;
    const seen = read(snapshot.docs);
    return tornAccounts(seen) ?? memory.backward(seen);
  };
  const ways: [Read, ...Read[]] = [
    async () => remember(await accounts.get()),
    () => db.runTransaction(async (t) => tornAccounts(read(await t.getAll(...all))), { readOnly: true }),
    () => db.runTransaction(async (t) => tornAccounts(read((await t.get(accounts)).docs)), { readOnly: true }),
    () => db.runTransaction(async (t) => tornAccounts(read(await t.getAll(...all)))),
    async () => {
      const totals = { count: AggregateField.count(), total: AggregateField.sum('balance') };
      return tornTotals((await accounts.aggregate(totals).get()).data());
    },
    async () => {
      if (!earlier) return undefined;
      const options = { readOnly: true, readTime: earlier } as const;
      return db.runTransaction(async (t) => tornAccounts(read((await t.get(accounts)).docs)), options);
    },
  ];
  return {
    name: 'server auditor',
    step: async () => {
      try {
        judge.check('the sum is constant in every consistent read of the server library', await choice.of(ways)());
        judge.count('server audits');
      } catch (error) {
        if (!lostItsRaces(error)) throw error;
        judge.count('server audits given up');
      }
    },
  };
}

export function webAuditor(db: WebFirestore, { judge }: Desk): Actor {
  const memory = new Memory();
  return {
    name: 'web auditor',
    step: async () => {
      const seen = read((await getDocsFromServer(collection(db, 'accounts'))).docs);
      judge.check('the sum is constant in every query of the web library', tornAccounts(seen) ?? memory.backward(seen));
      judge.count('web audits');
    },
  };
}
