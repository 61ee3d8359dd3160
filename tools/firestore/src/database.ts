import { invalid, StatusError } from './errors.ts';
import { documentName } from './paths.ts';
import type { Query } from './query/query.ts';
import { type Documents, Past } from './query/past.ts';
import { type QueryResult, runQuery } from './query/run.ts';
import type { CommitClock } from './store/commit-clock.ts';
import type { StoredDocument } from './store/document.ts';
import { History, RETENTION } from './store/history.ts';
import { type Change, Store } from './store/store.ts';
import type { Fields } from './values/value.ts';
import type { Transaction } from './transactions/transaction.ts';
import { Transactions } from './transactions/transactions.ts';
import type { TransactionOptions, Write, WriteResult } from './wire/messages.ts';
import { type Operation, parseWrites } from './write/operation.ts';
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

type ChangeListener = (changes: readonly Change[], time: bigint) => void;

/** One database: its documents, their recent past, and the transactions under way. */
export class Database implements Documents {
  readonly name: string;
  readonly store = new Store();
  readonly transactions = new Transactions(this.store);
  readonly #clock: CommitClock;
  readonly #created: bigint;
  readonly #history: History;
  readonly #commitListeners: ChangeListener[] = [];
  readonly #changeListeners: ChangeListener[] = [];

  /** Replaced documents are kept for reads at an instant, up to so many bytes. */
  constructor(name: string, clock: CommitClock, historyBytes: number) {
    this.name = name;
    this.#clock = clock;
    this.#created = clock.read();
    this.#history = new History(this.#created, historyBytes);
  }

  /** Called after every commit that changed something, before the client hears of it. */
  onCommit(listener: ChangeListener): void {
    this.#commitListeners.push(listener);
  }

  /** Called after every change, whether a commit or an import brought it. */
  onChange(listener: ChangeListener): void {
    this.#changeListeners.push(listener);
  }

  readTime(): bigint {
    return this.#clock.read();
  }

  documentName(path: string): string {
    return documentName(this.name, path);
  }

  get(path: string): StoredDocument | undefined {
    return this.store.get(path);
  }

  query(query: Query): QueryResult {
    return runQuery(this.store, query);
  }

  collectionPaths(): Iterable<string> {
    return this.store.collectionPaths();
  }

  /**
   * The documents as they were; throws what production answers when the time is out of reach. A database is made when
   * it is first used, and passes for an empty one before.
   */
  at(time: bigint): Documents {
    const now = this.readTime();
    if (time > now) throw invalid("The requested 'read_time' cannot be in the future.");
    const known = time < this.#created ? this.#created : time;
    const changed = time < now - RETENTION ? undefined : this.#history.since(known);
    if (!changed) throw new StatusError('FAILED_PRECONDITION', "The requested 'read_time' is too old.");
    return changed.size === 0 ? this : new Past(this.store, changed);
  }

  /** Begins a transaction; throws when the instant it asks for is out of reach. */
  begin(options: TransactionOptions, peer: string | undefined): Transaction {
    const { readTime } = options.readOnly ?? {};
    if (readTime !== undefined) this.at(readTime);
    return this.transactions.begin(options, { now: this.readTime(), peer });
  }

  /** Documents changed after the time, as they were at it; undefined when that is not known any more. */
  changedSince(time: bigint): Map<string, StoredDocument | undefined> | undefined {
    return this.#history.since(time);
  }

  /** Whether commits alone led from the documents of that time to the present ones. */
  evolvedSince(time: bigint): boolean {
    return this.#history.reaches(time);
  }

  /** All writes or none. */
  async commit(writes: readonly Write[], { transaction, guard }: CommitOptions = {}): Promise<Committed> {
    const operations = parseWrites(writes);
    let time = 0n;
    let results: WriteResult[] = [];
    await this.transactions.commit(transaction, {
      paths: operations.map(({ path }) => path),
      work: () => {
        time = this.#clock.next();
        if (guard) this.#judge(operations, guard, time);
        const stage = this.#stage(time);
        results = operations.map((operation) => stage.write(operation));
        return stage.changes();
      },
      apply: (changes) => this.#apply(changes, time),
    });
    return { results, time };
  }

  /** Without their preconditions: who may not write does not learn from one what is there. */
  #judge(operations: readonly Operation[], guard: NonNullable<CommitOptions['guard']>, time: bigint): void {
    const stage = this.#stage(time);
    const staged = operations.map((operation): StagedWrite => {
      const before = stage.get(operation.path);
      stage.write({ ...operation, precondition: {} });
      return { operation, before, after: stage.get(operation.path) };
    });
    guard(staged, stage, time);
  }

  #stage(time: bigint): Stage {
    return new Stage((path) => this.store.get(path), time);
  }

  /** Puts documents in place as they are, with no event to anyone. */
  restore(documents: Iterable<StoredDocument>): void {
    this.clear();
    this.add(documents);
  }

  /** The same beside those that are there; their paths are new. */
  add(documents: Iterable<StoredDocument>): void {
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

  /** Replaces everything by fields by path, as an import does: listeners hear of it, functions do not. */
  replaceAll(contents: ReadonlyMap<string, Fields>): void {
    const time = this.#clock.next();
    const changes: Change[] = [];
    for (const before of this.store.all()) {
      if (!contents.has(before.path)) changes.push({ path: before.path, before, after: undefined });
    }
    for (const [path, fields] of contents) {
      const before = this.store.get(path);
      const name = this.documentName(path);
      const after = { name, path, fields, createTime: before?.createTime ?? time, updateTime: time };
      changes.push({ path, before, after });
    }
    this.transactions.clear();
    this.#change(changes, time);
  }

  #apply(changes: readonly Change[], time: bigint): void {
    if (changes.length === 0) return;
    this.#change(changes, time);
    for (const listener of this.#commitListeners) listener(changes, time);
  }

  #change(changes: readonly Change[], time: bigint): void {
    this.store.apply(changes);
    this.#history.add(changes, time);
    for (const listener of this.#changeListeners) listener(changes, time);
  }
}

const created = (after: StoredDocument): Change => ({ path: after.path, before: undefined, after });
