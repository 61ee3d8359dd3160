import type { Database } from '../database.ts';
import type { Query } from '../query/query.ts';
import type { Documents } from '../query/past.ts';
import type { QueryResult } from '../query/run.ts';
import type { StoredDocument } from '../store/document.ts';
import type { Transaction } from '../transactions/transaction.ts';
import type { Consistency, TransactionOptions } from '../wire/messages.ts';
import type { Context } from './context.ts';

/** Reads as the client asked: now, at an instant, or within a transaction that may begin with this very read. */
export class ReadSession {
  readonly database: Database;
  /** Set when this read began a transaction: the client must be told its id. */
  readonly newTransaction: { transaction: Uint8Array } | undefined;
  readonly #transaction: Transaction | undefined;
  readonly #time: bigint | undefined;

  constructor(context: Context, database: Database, { transaction, newTransaction, readTime }: Consistency) {
    this.database = database;
    this.#transaction = transaction?.length ? database.transactions.get(transaction) : undefined;
    if (newTransaction) {
      this.#transaction = beginTransactionFor(context, database, newTransaction);
      this.newTransaction = { transaction: Buffer.from(this.#transaction.id) };
    }
    this.#time = readTime ?? this.#transaction?.readTime;
  }

  /** The instant that the answers belong to; taken after the reads. */
  get readTime(): bigint {
    return this.#time ?? this.database.readTime();
  }

  async documents(paths: readonly string[]): Promise<(StoredDocument | undefined)[]> {
    if (this.#locking) return this.database.transactions.read(this.#locking, paths);
    const { source } = this;
    return paths.map((path) => source.get(path));
  }

  async query(query: Query): Promise<QueryResult> {
    return this.#locking ? this.database.transactions.query(this.#locking, query) : this.source.query(query);
  }

  /** What is read without locks. */
  get source(): Documents {
    return this.#time === undefined ? this.database : this.database.at(this.#time);
  }

  get #locking(): Transaction | undefined {
    return this.#time === undefined ? this.#transaction : undefined;
  }
}

/** Only servers may lock what they read; the web SDKs' transactions do without. */
export function beginTransactionFor(
  { engine, caller, peer }: Context,
  database: Database,
  options: TransactionOptions,
) {
  if (!options.readOnly) engine.guard.requireServer(caller);
  return database.begin(options, peer);
}
