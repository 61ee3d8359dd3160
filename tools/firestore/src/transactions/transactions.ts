import { randomUUID } from 'node:crypto';
import { invalid } from '../errors.ts';
import type { Change, Store } from '../store/store.ts';
import type { StoredDocument } from '../store/document.ts';
import { compileQuery, type Predicate } from '../query/match.ts';
import type { Query } from '../query/query.ts';
import { type QueryResult, runQuery } from '../query/run.ts';
import type { TransactionOptions } from '../wire/messages.ts';
import { Locks } from './locks.ts';
import type { Owner } from './owner.ts';

export interface Transaction extends Owner {
  readonly id: string;
  readonly readOnly: boolean;
  /** The connection over which it began. */
  readonly peer: string | undefined;
  /** The one instant that a read-only transaction sees. */
  readonly readTime: bigint | undefined;
  /** Queries that were asked: no commit of others may change their answers. */
  readonly predicates: Predicate[];
  failure: Error | undefined;
  /** The connection was closed. */
  gone: boolean;
  /** Real milliseconds. */
  lastUsed: number;
}

/** Real milliseconds after which production, too, takes a silent transaction for dead. */
const LONGEST_SILENCE_MS = 60_000;
const REMEMBERED_AGES = 10_000;

const expired = () => invalid('The referenced transaction has expired or is no longer valid.');
const rangeLock = (transaction: Transaction) => `?${transaction.id}`;

/** The transactions of one database: reads take exclusive locks, in the order of asking, until commit or rollback. */
export class Transactions {
  readonly #store: Store;
  readonly #locks = new Locks();
  readonly #open = new Map<string, Transaction>();
  readonly #ages = new Map<string, number>();
  #age = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  begin(
    { readOnly, readWrite }: TransactionOptions,
    { now, peer }: { now: bigint; peer: string | undefined },
  ): Transaction {
    const retried = readWrite?.retryTransaction && Buffer.from(readWrite.retryTransaction).toString();
    const id = randomUUID();
    const age = this.#ages.get(retried ?? '') ?? this.#age++;
    const transaction: Transaction = {
      id,
      age,
      readOnly: readOnly !== undefined,
      peer,
      readTime: readOnly ? (readOnly.readTime ?? now) : undefined,
      predicates: [],
      failure: undefined,
      gone: false,
      lastUsed: performance.now(),
      get abandoned() {
        return transaction.gone || performance.now() - transaction.lastUsed > LONGEST_SILENCE_MS;
      },
      abort: (reason) => this.#abort(transaction, reason),
    };
    this.#open.set(id, transaction);
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
    const transaction = this.#open.get(Buffer.from(id).toString());
    if (!transaction) throw expired();
    transaction.lastUsed = performance.now();
    return transaction;
  }

  /** Reads documents that nobody else then changes before the transaction ends. */
  async read(transaction: Transaction, paths: readonly string[]): Promise<(StoredDocument | undefined)[]> {
    await this.#lock(transaction, paths);
    return paths.map((path) => this.#store.get(path));
  }

  /** Answers a query whose answer then stays the same for others' commits. */
  async query(transaction: Transaction, query: Query): Promise<QueryResult> {
    for (;;) {
      const result = runQuery(this.#store, query);
      const paths = result.documents.map(({ path }) => path);
      if (paths.every((path) => this.#locks.tryAcquire(transaction, path))) {
        this.#locks.tryAcquire(transaction, rangeLock(transaction));
        transaction.predicates.push(compileQuery(query));
        return result;
      }
      await this.#lock(transaction, paths);
    }
  }

  /**
   * Calls `work` when everything that it changes is locked. It is called again when it had to wait for a query's
   * reader, and its changes count only when `apply` is called with them.
   */
  async commit(transaction: Transaction | undefined, task: CommitTask): Promise<void> {
    const owner = transaction ?? this.#passingOwner();
    try {
      await this.#lock(owner, task.paths);
      let changes = task.work();
      for (let reader = this.#reader(owner, changes); reader; reader = this.#reader(owner, changes)) {
        await this.#locks.acquire(owner, rangeLock(reader));
        changes = task.work();
      }
      if (transaction?.failure) throw transaction.failure;
      task.apply(changes);
    } finally {
      if (transaction) this.end(transaction);
      else this.#locks.releaseAll(owner);
    }
  }

  /** Forgets the transaction and lets go of its locks. */
  end(transaction: Transaction): void {
    this.#open.delete(transaction.id);
    this.#locks.releaseAll(transaction);
  }

  rollback(id: Uint8Array): void {
    const transaction = this.#open.get(Buffer.from(id).toString());
    if (!transaction) return;
    this.#rememberAge(transaction);
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
    for (const transaction of this.#open.values()) this.#abort(transaction, expired());
    this.#open.clear();
  }

  async #lock(owner: Owner, paths: readonly string[]): Promise<void> {
    const ordered = paths.length > 1 ? [...new Set(paths)].sort() : paths;
    for (const path of ordered) {
      if (!this.#locks.tryAcquire(owner, path)) await this.#locks.acquire(owner, path);
    }
  }

  /** Another transaction that asked a query whose answer the changes would alter. */
  #reader(owner: Owner, changes: readonly Change[]): Transaction | undefined {
    for (const transaction of this.#open.values()) {
      if (
        transaction === owner ||
        transaction.predicates.length === 0 ||
        this.#locks.holds(owner, rangeLock(transaction))
      )
        continue;
      if (transaction.predicates.some((matches) => changes.some((change) => touches(matches, change))))
        return transaction;
    }
    return undefined;
  }

  #abort(transaction: Transaction, reason: Error): void {
    transaction.failure = reason;
    this.#open.delete(transaction.id);
    this.#rememberAge(transaction);
    this.#locks.releaseAll(transaction);
  }

  /** A retry is as old as its first attempt, so that it wins in the end. */
  #rememberAge({ id, age }: Transaction): void {
    if (this.#ages.size >= REMEMBERED_AGES) this.#ages.clear();
    this.#ages.set(id, age);
  }

  #passingOwner(): Owner {
    return { age: this.#age++, abort: () => undefined, abandoned: false };
  }
}

export interface CommitTask {
  readonly paths: readonly string[];
  work(): Change[];
  apply(changes: readonly Change[]): void;
}

const touches = (matches: Predicate, { before, after }: Change) =>
  (before !== undefined && matches(before)) || (after !== undefined && matches(after));
