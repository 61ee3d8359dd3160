import { Firestore } from '@google-cloud/firestore';
import { timed } from '../rounds.ts';

export const PROJECT = 'demo-bench';
const PARALLEL = 32;
const BATCH = 500;

/** A client of one server; the official library reads the host from the environment when it is constructed. */
export function clientOf(host: string): Firestore {
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  process.env['FIRESTORE_EMULATOR_HOST'] = host;
  return new Firestore({ projectId: PROJECT });
}

let sequence = 0;
const fresh = (db: Firestore) => db.collection('bench').doc(`d${sequence++}`);
const content = (index: number) => ({ name: `document ${index}`, group: index % 100, rank: index, tags: ['a', 'b'] });

/** Milliseconds for so many commits, one after the other. */
export function sequentialCommits(db: Firestore, count: number): Promise<number> {
  return timed(async () => {
    for (let index = 0; index < count; index++) await fresh(db).set(content(index));
  });
}

/** Milliseconds for so many commits with 32 under way at a time. */
export function parallelCommits(db: Firestore, count: number): Promise<number> {
  return timed(async () => {
    let left = count;
    const worker = async () => {
      while (left-- > 0) await fresh(db).set(content(left));
    };
    await Promise.all(Array.from({ length: PARALLEL }, worker));
  });
}

/** Milliseconds to write so many documents of a collection in batches of 500. */
export function fill(db: Firestore, collection: string, count: number): Promise<number> {
  return timed(async () => {
    for (let from = 0; from < count; from += BATCH) {
      const batch = db.batch();
      for (let index = from; index < Math.min(from + BATCH, count); index++) {
        batch.set(db.collection(collection).doc(`d${String(index).padStart(6, '0')}`), content(index));
      }
      await batch.commit();
    }
  });
}

/** Milliseconds for so many queries with an equality, an order and a limit. */
export function orderedQueries(db: Firestore, collection: string, count: number): Promise<number> {
  return timed(async () => {
    for (let index = 0; index < count; index++) {
      await db
        .collection(collection)
        .where('group', '==', index % 100)
        .orderBy('rank')
        .limit(20)
        .get();
    }
  });
}

/** Milliseconds for so many range queries of 50 documents each. */
export function rangeQueries(db: Firestore, collection: string, count: number): Promise<number> {
  return timed(async () => {
    for (let index = 0; index < count; index++) {
      await db
        .collection(collection)
        .where('rank', '>=', index)
        .where('rank', '<', index + 50)
        .get();
    }
  });
}

/** What 80 transactional increments at once add up to, and whether a stale precondition was refused. */
export async function correctness(db: Firestore): Promise<{ counted: number; staleRefused: boolean }> {
  const counter = db.doc('bench/counter');
  await counter.set({ value: 0 });
  const increment = () =>
    db.runTransaction(async (transaction) => {
      const value = Number((await transaction.get(counter)).get('value'));
      transaction.update(counter, { value: value + 1 });
    });
  await Promise.allSettled(Array.from({ length: 80 }, increment));
  const seen = await counter.get();
  const first = await counter.set({ value: Number(seen.get('value')) });
  await counter.set({ touched: true }, { merge: true });
  const staleRefused = await counter.update({ value: -1 }, { lastUpdateTime: first.writeTime }).then(
    () => false,
    () => true,
  );
  return { counted: Number(seen.get('value')), staleRefused };
}
