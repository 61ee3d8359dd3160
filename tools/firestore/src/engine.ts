import { Activity } from './activity/activity.ts';
import { Database } from './database.ts';
import type { IndexDefinitions } from './indexes/definitions.ts';
import { requireIndexes } from './indexes/require-indexes.ts';
import { databaseOf } from './paths.ts';
import type { Query } from './query/query.ts';
import { RulesGuard } from './rules-guard/rules-guard.ts';
import { noOperations, type OperationCounts, type OperationListener } from './stats.ts';
import { CommitClock } from './store/commit-clock.ts';

const HISTORY_BYTES = 8 * 1024 * 1024;

/** All databases behind one port, and what they share. */
export class Engine {
  readonly guard = new RulesGuard();
  /** Without them every query is answered. */
  indexes: IndexDefinitions | undefined;
  operations: OperationCounts = noOperations();
  /** Hears of everything that is counted, and where it was. */
  onOperation: OperationListener | undefined;
  readonly activity = new Activity();
  readonly #clock: CommitClock;
  readonly #historyBytes: number;
  readonly #databases = new Map<string, Database>();
  readonly #opened: ((database: Database) => void)[] = [];

  /** `now` gives milliseconds; `historyBytes` bounds what each database keeps for reads at an instant. */
  constructor(now: () => number, historyBytes = HISTORY_BYTES) {
    this.#clock = new CommitClock(now);
    this.#historyBytes = historyBytes;
  }

  /** The database that a resource name lies in; made when first spoken of. */
  database(name: string): Database {
    const key = databaseOf(name);
    const known = this.#databases.get(key);
    if (known) return known;
    const made = new Database(key, this.#clock, this.#historyBytes);
    this.#databases.set(key, made);
    for (const listener of this.#opened) listener(made);
    return made;
  }

  /** Throws when production would refuse the query, with `sum` or `average` of some fields, for want of an index. */
  checkIndexes(query: Query, summed: readonly string[] = []): void {
    this.indexes?.use(requireIndexes(this.indexes, query, summed));
  }

  /** Counts what was done at the path of a document or of the collection that a query looked through. */
  count(kind: keyof OperationCounts, path: string, times = 1): void {
    this.operations[kind] += times;
    this.onOperation?.(kind, path, times);
  }

  databases(): Iterable<Database> {
    return this.#databases.values();
  }

  /** Called with every database when it comes into being. */
  onOpen(listener: (database: Database) => void): void {
    this.#opened.push(listener);
  }
}
