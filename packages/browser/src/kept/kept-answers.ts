import { whatGoes } from './what-goes.ts';
import type { Kept } from './what-goes.ts';

const DATABASE = 'sos.kept';
/** What is kept and how large it is, beside the answers themselves, so that looking for the oldest reads no answer. */
const STORES = ['kept', 'answers'] as const;
type Stores = Readonly<Record<(typeof STORES)[number], IDBObjectStore>>;

/** Keeps an answer for reading without a connection, and lets the oldest go when there is too much. */
export async function keepAnswer(key: string, answer: unknown): Promise<void> {
  const stores = await open('readwrite');
  const bytes = JSON.stringify(answer).length * 2;
  stores.answers.put(answer, key);
  stores.kept.put({ key, at: Date.now(), bytes } satisfies Kept, key);
  for (const gone of whatGoes(await done<Kept[]>(stores.kept.getAll()))) remove(stores, gone);
}

/** An answer as it was last kept; undefined when it never was. */
export async function keptAnswer(key: string): Promise<unknown> {
  return done((await open('readonly')).answers.get(key));
}

/** The next person at this device must not find them. */
export async function forgetAnswers(): Promise<void> {
  const { answers, kept } = await open('readwrite');
  await Promise.all([done(answers.clear()), done(kept.clear())]);
}

function remove({ answers, kept }: Stores, key: string): void {
  answers.delete(key);
  kept.delete(key);
}

let opened: Promise<IDBDatabase> | undefined;

/** Both stores in one transaction. */
async function open(mode: IDBTransactionMode): Promise<Stores> {
  const transaction = (await (opened ??= openDatabase())).transaction(STORES, mode);
  return { kept: transaction.objectStore('kept'), answers: transaction.objectStore('answers') };
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => STORES.forEach((name) => request.result.createObjectStore(name));
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'));
  });
}
