import { documentName } from './paths.ts';
import type { Query } from './query/query.ts';
import { type QueryResult, runQuery } from './query/run.ts';
import type { CommitClock } from './store/commit-clock.ts';
import type { StoredDocument } from './store/document.ts';
import { History } from './store/history.ts';
import { type Change, Store } from './store/store.ts';
import { type Transaction, Transactions } from './transactions/transactions.ts';
import type { Write, WriteResult } from './wire/messages.ts';
import { type Operation, parseWrite } from './write/operation.ts';
import { Stage } from './write/stage.ts';

/** One write within its commit, for whoever decides whether it may happen. */
export interface StagedWrite {
  readonly operation: Operation;
  readonly before: StoredDocument | undefined;
  readonly after: StoredDocument | undefined;
}

export interface CommitOptions {
  readonly transaction?: Transaction | undefined;
  /** Throws to refuse; sees the state after the whole commit through `stage`. */
  readonly guard?: ((writes: readonly StagedWrite[], stage: Stage, time: bigint) => void) | undefined;
}

export interface Committed {
  readonly results: WriteResult[];
  readonly time: bigint;
}

export type CommitListener = (changes: readonly Change[], time: bigint) => void;

/** One database: its documents, their recent past, and the transactions under way. */
export class Database {
  readonly name: string;
  readonly store = new Store();
  readonly transactions = new Transactions(this.store);
  readonly #clock: CommitClock;
  readonly #history: History;
  readonly #listeners: CommitListener[] = [];

  constructor(name: string, clock: CommitClock) {
    this.name = name;
    this.#clock = clock;
    this.#history = new History(clock.read());
  }

  /** Called after every commit that changed something, before the client hears of it. */
  onCommit(listener: CommitListener): void {
    this.#listeners.push(listener);
  }

  readTime(): bigint {
    return this.#clock.read();
  }

  documentName(path: string): string {
    return documentName(this.name, path);
  }

  query(query: Query, time?: bigint): QueryResult {
    return runQuery(time === undefined ? this.store : this.at(time), query);
  }

  /** The documents as they were; the present ones when the time is now, or too long ago to know better. */
  at(time: bigint): Store {
    const past = this.#history.since(time);
    if (!past || past.size === 0) return this.store;
    const store = new Store();
    for (const document of this.store.all()) if (!past.has(document.path)) store.apply([created(document)]);
    for (const document of past.values()) if (document) store.apply([created(document)]);
    return store;
  }

  /** Documents changed after the time, as they were at it; undefined when that is not known any more. */
  changedSince(time: bigint): Map<string, StoredDocument | undefined> | undefined {
    return this.#history.since(time);
  }

  /** All writes or none. */
  async commit(writes: readonly Write[], { transaction, guard }: CommitOptions = {}): Promise<Committed> {
    const operations = writes.map(parseWrite);
    let time = 0n;
    let results: WriteResult[] = [];
    await this.transactions.commit(transaction, {
      paths: operations.map(({ path }) => path),
      work: () => {
        time = this.#clock.next();
        const stage = new Stage((path) => this.store.get(path), time);
        const staged: StagedWrite[] = [];
        results = operations.map((operation) => stageWrite(stage, operation, staged));
        guard?.(staged, stage, time);
        return stage.changes();
      },
      apply: (changes) => this.#apply(changes, time),
    });
    return { results, time };
  }

  /** Puts documents in place as they are, with no event to anyone. */
  restore(documents: Iterable<StoredDocument>): void {
    this.clear();
    for (const document of documents) this.store.apply([created(document)]);
  }

  clear(): void {
    this.store.clear();
    this.transactions.clear();
    this.#history.clear(this.#clock.next());
  }

  /** Deletes everything as a client would, so that listeners hear of it. */
  deleteAll(): void {
    const changes = Array.from(this.store.all(), (before) => ({ path: before.path, before, after: undefined }));
    this.transactions.clear();
    this.#apply(changes, this.#clock.next());
  }

  #apply(changes: readonly Change[], time: bigint): void {
    if (changes.length === 0) return;
    this.store.apply(changes);
    this.#history.add(changes, time);
    for (const listener of this.#listeners) listener(changes, time);
  }
}

const created = (after: StoredDocument): Change => ({ path: after.path, before: undefined, after });

function stageWrite(stage: Stage, operation: Operation, staged: StagedWrite[]): WriteResult {
  const before = stage.get(operation.path);
  const result = stage.write(operation);
  staged.push({ operation, before, after: stage.get(operation.path) });
  return result;
}
