import type { Database } from '../database.ts';
import type { Query } from '../query/query.ts';
import type { QueryResult } from '../query/run.ts';
import type { StoredDocument } from '../store/document.ts';
import type { Transaction } from '../transactions/transactions.ts';
import type { Consistency } from '../wire/messages.ts';
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
    const { transactions } = database;
    this.#transaction = transaction?.length ? transactions.get(transaction) : undefined;
    if (newTransaction) {
      const begun = transactions.begin(newTransaction, { now: database.readTime(), peer: context.peer });
      this.newTransaction = { transaction: Buffer.from(begun.id) };
      this.#transaction = begun;
    }
    this.#time = readTime ?? this.#transaction?.readTime;
  }

  /** The instant that the answers belong to; taken after the reads. */
  get readTime(): bigint {
    return this.#time ?? this.database.readTime();
  }

  async documents(paths: readonly string[]): Promise<(StoredDocument | undefined)[]> {
    if (this.#transaction && this.#time === undefined) return this.database.transactions.read(this.#transaction, paths);
    const store = this.#time === undefined ? this.database.store : this.database.at(this.#time);
    return paths.map((path) => store.get(path));
  }

  async query(query: Query): Promise<QueryResult> {
    if (this.#transaction && this.#time === undefined)
      return this.database.transactions.query(this.#transaction, query);
    return this.database.query(query, this.#time);
  }
}
