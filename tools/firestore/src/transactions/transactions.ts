import { compileQuery, type Predicate } from '../query/match.ts';
import type { Query } from '../query/query.ts';
import { type QueryResult, runQuery } from '../query/run.ts';
import type { StoredDocument } from '../store/document.ts';
import { type Change, nameOfScope, type Store } from '../store/store.ts';
import type { TransactionOptions } from '../wire/messages.ts';
import { Locks, type Mode } from './locks.ts';
import { LoneCommit } from './lone-commit.ts';
import type { Owner } from './owner.ts';
import { expired, Transaction } from './transaction.ts';

/** A transaction that failed or was rolled back: how old its retry is, and the failure that its client has yet to hear of. */
interface Ended {
  readonly age: number;
  readonly untold: Error | undefined;
}

/** Real milliseconds between looks for transactions that their clients have forgotten. */
const SWEEP_MS = 1000;
const REMEMBERED = 10_000;

const rangeLock = (transaction: Transaction) => `?${transaction.id}`;
const scopeLock = (query: Query) => `?${nameOfScope(query.scope)}`;

/** The transactions of one database: reads lock what they find, shared, and commits what they change, alone. */
export class Transactions {
  readonly #store: Store;
  readonly #locks = new Locks();
  readonly #open = new Map<string, Transaction>();
  readonly #ended = new Map<string, Ended>();
  #age = 0;
  #swept = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  begin(
    { readOnly, readWrite }: TransactionOptions,
    { now, peer }: { now: bigint; peer: string | undefined },
  ): Transaction {
    const retried = this.#ended.get(Buffer.from(readWrite?.retryTransaction ?? []).toString());
    const start = {
      age: retried?.age ?? this.#age++,
      // Retries queue up, so that they do not collide again.
      mode: retried ? 'exclusive' : 'shared',
      peer,
      readTime: readOnly ? (readOnly.readTime ?? now) : undefined,
    } as const;
    const transaction = new Transaction(start, (aborted) => this.#aborted(aborted));
    this.#sweep();
    this.#open.set(transaction.id, transaction);
    return transaction;
  }

  /** How many are open. */
  get size(): number {
    return this.#open.size;
  }

  get locks(): Pick<Locks, 'held' | 'waiting'> {
    return this.#locks;
  }

  /** The open transaction; throws when it has ended, whoever ended it. */
  get(id: Uint8Array): Transaction {
    const key = Buffer.from(id).toString();
    const transaction = this.#open.get(key);
    if (transaction?.expired) transaction.abort(expired());
    if (!transaction || transaction.failure) throw this.#lastWord(key);
    transaction.use();
    return transaction;
  }

  /** Reads documents that nobody else then changes before the transaction ends. */
  async read(transaction: Transaction, paths: readonly string[]): Promise<(StoredDocument | undefined)[]> {
    return this.#orEnd(transaction, async () => {
      await this.#lock(transaction, paths, transaction.mode);
      return paths.map((path) => this.#store.get(path));
    });
  }

  /** Answers a query whose answer then stays the same for others' commits. */
  async query(transaction: Transaction, query: Query): Promise<QueryResult> {
    return this.#orEnd(transaction, () => this.#query(transaction, query));
  }

  /**
   * Calls `work` when everything that it changes is locked. It is called again when it had to wait for a query's
   * reader, and its changes count only when `apply` is called with them.
   */
  async commit(transaction: Transaction | undefined, task: CommitTask): Promise<void> {
    if (!transaction) return this.#commitAlone(task);
    await this.#orEnd(transaction, () => this.#attempt(transaction, task));
    this.end(transaction);
  }

  /** Forgets the transaction and lets go of its locks. */
  end(transaction: Transaction): void {
    this.#open.delete(transaction.id);
    this.#locks.releaseAll(transaction);
  }

  rollback(id: Uint8Array): void {
    const transaction = this.#open.get(Buffer.from(id).toString());
    if (!transaction) return;
    this.#remember(transaction, undefined);
    this.end(transaction);
  }

  /** The connection is gone: its transactions yield to whoever waits for their locks. */
  abandon(peer: string): void {
    for (const transaction of this.#open.values()) {
      if (transaction.peer !== peer) continue;
      transaction.gone = true;
      this.#locks.yieldIfAwaited(transaction);
    }
  }

  clear(): void {
    for (const transaction of this.#open.values()) transaction.abort(expired());
  }

  /** No client tries again for writes without a transaction: when they lose their locks, they start anew. */
  async #commitAlone(task: CommitTask): Promise<void> {
    const owner = new LoneCommit(this.#age++, this.#locks);
    for (;;) {
      owner.failure = undefined;
      try {
        return await this.#attempt(owner, task);
      } catch (error) {
        if (!owner.failure || error !== owner.failure) throw error;
      } finally {
        this.#locks.releaseAll(owner);
      }
    }
  }

  async #attempt(owner: Owner, task: CommitTask): Promise<void> {
    if (task.paths.some((path) => !this.#locks.isFree(path))) await this.#lock(owner, task.paths, 'exclusive');
    let changes = task.work();
    for (let reader = this.#reader(owner, changes); reader; reader = this.#reader(owner, changes)) {
      await this.#lock(owner, [...task.paths, rangeLock(reader)], 'exclusive');
      changes = task.work();
    }
    task.apply(changes);
  }

  async #query(transaction: Transaction, query: Query): Promise<QueryResult> {
    if (transaction.mode === 'exclusive') await this.#lock(transaction, [scopeLock(query)], 'exclusive');
    for (;;) {
      const result = runQuery(this.#store, query);
      const paths = result.documents.map(({ path }) => path);
      if (paths.every((path) => this.#locks.tryAcquire(transaction, path, transaction.mode))) {
        this.#locks.tryAcquire(transaction, rangeLock(transaction), 'exclusive');
        transaction.predicates.push(compileQuery(query));
        return result;
      }
      await this.#lock(transaction, paths, transaction.mode);
    }
  }

  async #lock(owner: Owner, keys: readonly string[], mode: Mode): Promise<void> {
    for (const key of keys) {
      if (!this.#locks.tryAcquire(owner, key, mode)) await this.#locks.acquire(owner, key, mode);
    }
    if (owner.failure) throw owner.failure;
  }

  /** Another transaction that asked a query whose answer the changes would alter. */
  #reader(owner: Owner, changes: readonly Change[]): Transaction | undefined {
    for (const transaction of this.#open.values()) {
      if (transaction === owner || this.#locks.holds(owner, rangeLock(transaction))) continue;
      if (transaction.predicates.some((matches) => changes.some((change) => touches(matches, change))))
        return transaction;
    }
    return undefined;
  }

  #aborted(transaction: Transaction): void {
    this.#open.delete(transaction.id);
    this.#remember(transaction, transaction.failure);
    this.#locks.releaseAll(transaction, transaction.failure);
  }

  #sweep(): void {
    const now = performance.now();
    if (now - this.#swept < SWEEP_MS) return;
    this.#swept = now;
    for (const transaction of this.#open.values()) if (transaction.expired) transaction.abort(expired());
  }

  /** A failure ends the transaction, and is told once: a client that asks for the same again hears that it is over. */
  async #orEnd<T>(transaction: Transaction, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.#remember(transaction, undefined);
      this.end(transaction);
      throw error;
    }
  }

  #lastWord(id: string): Error {
    const ended = this.#ended.get(id);
    if (ended) this.#ended.set(id, { ...ended, untold: undefined });
    return ended?.untold ?? expired();
  }

  /** A retry is as old as its first attempt, so that it wins in the end. */
  #remember({ id, age }: Transaction, untold: Error | undefined): void {
    if (this.#ended.size >= REMEMBERED) this.#ended.clear();
    this.#ended.set(id, { age, untold });
  }
}

export interface CommitTask {
  readonly paths: readonly string[];
  work(): Change[];
  apply(changes: readonly Change[]): void;
}

const touches = (matches: Predicate, { before, after }: Change) =>
  (before !== undefined && matches(before)) || (after !== undefined && matches(after));
