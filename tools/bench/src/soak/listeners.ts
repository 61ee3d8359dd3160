import type { DocumentSnapshot, Firestore, Query } from '@google-cloud/firestore';
import {
  collection,
  doc,
  type DocumentSnapshot as WebDocument,
  type Firestore as WebFirestore,
  limit,
  onSnapshot,
  orderBy,
  type Query as WebQuery,
  query,
} from 'firebase/firestore';
import { type Account, accountFrom, accountId, Memory, tornAccounts, TOP, wrongOrder } from './bank.ts';
import type { Judge } from './judge.ts';

export interface Listener {
  readonly name: string;
  /** What it shows now. */
  shown(): readonly Account[];
  stop(): void;
}

type Rule = (accounts: readonly Account[]) => string | undefined;

/** Follows one query; every snapshot must keep the rule and be no older than the one before it. */
class Follower implements Listener {
  readonly name: string;
  readonly #rule: Rule;
  readonly #judge: Judge;
  readonly #memory = new Memory();
  #shown: readonly Account[] = [];
  #stop: () => void = () => undefined;

  constructor(name: string, rule: Rule, judge: Judge) {
    this.name = name;
    this.#rule = rule;
    this.#judge = judge;
  }

  start(subscribe: (hear: (accounts: readonly Account[]) => void, fail: (error: Error) => void) => () => void): this {
    this.#stop = subscribe(
      (accounts) => this.#hear(accounts),
      (error) => this.#judge.check(`${this.name} goes on for ever`, String(error)),
    );
    return this;
  }

  shown(): readonly Account[] {
    return this.#shown;
  }

  stop(): void {
    this.#stop();
  }

  #hear(accounts: readonly Account[]): void {
    this.#judge.count('snapshots');
    this.#judge.check(`${this.name} sees no torn state`, this.#rule(accounts));
    this.#judge.check(`${this.name} sees no older state`, this.#memory.backward(accounts));
    this.#shown = accounts;
  }
}

type Found = DocumentSnapshot | WebDocument;

const read = (documents: readonly Found[]) =>
  documents.map((found) => accountFrom({ id: found.id, get: (field) => found.get(field) as unknown }));

/** Before it has connected, the web library shows what it knows: nothing. */
const readOne = (found: Found) => (found.get('version') === undefined ? [] : read([found]));

export function serverListeners(db: Firestore, judge: Judge): Listener[] {
  const accounts = db.collection('accounts');
  const follow = (name: string, rule: Rule, source: Query) =>
    new Follower(name, rule, judge).start((hear, fail) =>
      source.onSnapshot((snapshot) => hear(read(snapshot.docs)), fail),
    );
  return [
    follow('a listener of the server library', tornAccounts, accounts),
    follow('a second listener of the server library', tornAccounts, accounts.where('balance', '>=', 0)),
    follow('a window of the server library', wrongOrder, accounts.orderBy('balance', 'desc').limit(TOP)),
    new Follower('a listener of one document', () => undefined, judge).start((hear, fail) =>
      accounts.doc(accountId(0)).onSnapshot((found) => hear(readOne(found)), fail),
    ),
  ];
}

export function webListeners(db: WebFirestore, judge: Judge): Listener[] {
  const accounts = collection(db, 'accounts');
  const follow = (name: string, rule: Rule, source: WebQuery) =>
    new Follower(name, rule, judge).start((hear, fail) =>
      onSnapshot(source, (snapshot) => hear(read(snapshot.docs)), fail),
    );
  return [
    follow('a listener of the web library', tornAccounts, query(accounts)),
    follow('a window of the web library', wrongOrder, query(accounts, orderBy('balance', 'desc'), limit(TOP))),
    new Follower('a listener of one document of the web library', () => undefined, judge).start((hear, fail) =>
      onSnapshot(doc(accounts, accountId(0)), (found) => hear(readOne(found)), fail),
    ),
  ];
}
