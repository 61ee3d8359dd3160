import type { Firestore } from '@google-cloud/firestore';
import { isDeepStrictEqual } from 'node:util';
import { type Account, accountFrom, accountId, ACCOUNTS, COUNTERS, counterId, TOP } from './bank.ts';
import type { Books } from './books.ts';
import type { Judge } from './judge.ts';
import type { Listener } from './listeners.ts';
import type { SoakWorld } from './world.ts';

/** For listeners to come back after a cut, and for refused events to come again: real milliseconds. */
const PATIENCE_MS = 120_000;
const LOOK_MS = 50;

const IDS = Array.from({ length: ACCOUNTS }, (_, i) => accountId(i));

/** When nothing is under way any more: what was acknowledged is there, once, and everybody has come to know of it. */
export async function checkTheEnd(
  { writers: { server: db }, sink }: SoakWorld,
  { books, listeners, judge }: { books: Books; listeners: readonly Listener[]; judge: Judge },
): Promise<void> {
  const accounts = await accountsOf(db);
  const lost = accounts.find((account) => !isDeepStrictEqual(account, books.account(account.id)));
  judge.check('nothing acknowledged is lost or done twice', lost && differing(lost, books.account(lost.id)));
  await checkCounters(db, { books, judge });
  for (const listener of listeners) {
    const converged = await eventually(() => showsTruly(listener.shown(), accounts));
    if (converged) continue;
    return judge.check(`${listener.name} converges to the final state`, `it shows ${JSON.stringify(listener.shown())}`);
  }
  for (const { id, version } of accounts) {
    const delivered = await eventually(() => sink.events(id) >= version);
    if (delivered) continue;
    return judge.check('every commit reaches the trigger', `${sink.events(id)} of ${version} events for account ${id}`);
  }
}

async function accountsOf(db: Firestore): Promise<Account[]> {
  const found = await db.getAll(...IDS.map((id) => db.doc(`accounts/${id}`)));
  return found.map((each) => accountFrom({ id: each.id, get: (field) => each.get(field) as unknown }));
}

async function checkCounters(db: Firestore, { books, judge }: { books: Books; judge: Judge }): Promise<void> {
  for (let i = 0; i < COUNTERS; i++) {
    const id = counterId(i);
    const value = Number((await db.doc(`counters/${id}`).get()).get('value'));
    const wrong = value === books.counter(id) ? undefined : `${id} is ${value} instead of ${books.counter(id)}`;
    judge.check('counters equal the acknowledged increments', wrong);
  }
  const { count } = (await db.collection('visitors').count().get()).data();
  judge.check('whoever came has gone', count === 0 ? undefined : `${count} visitors are left`);
}

/** All accounts, the richest of them, or one. */
function showsTruly(shown: readonly Account[], accounts: readonly Account[]): boolean {
  if (![ACCOUNTS, TOP, 1].includes(shown.length)) return false;
  const truth = new Map(accounts.map((account) => [account.id, account]));
  const poorest = Math.min(...shown.map(({ balance }) => balance));
  const richer = accounts.filter(({ balance }) => balance > poorest).length;
  return (
    (shown.length === 1 || richer < shown.length) &&
    shown.every((account) => isDeepStrictEqual(account, truth.get(account.id)))
  );
}

const differing = (found: Account, expected: Account) =>
  `found ${JSON.stringify(found)}, acknowledged was ${JSON.stringify(expected)}`;

/** Whether it holds before patience ends. */
async function eventually(holds: () => boolean): Promise<boolean> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!holds()) {
    if (performance.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return true;
}
