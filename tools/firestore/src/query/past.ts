import { collectionOf } from '../paths.ts';
import type { StoredDocument } from '../store/document.ts';
import type { Store } from '../store/store.ts';
import type { Query } from './query.ts';
import { type Changed, type QueryResult, runQuery } from './run.ts';

/** What reads can ask of a database, now or as it was. */
export interface Documents {
  get(path: string): StoredDocument | undefined;
  query(query: Query): QueryResult;
  /** Paths of all collections that hold a document. */
  collectionPaths(): Iterable<string>;
}

/** The documents as they were: those of the store, but for the ones that have changed since. */
export class Past implements Documents {
  readonly #store: Store;
  readonly #changed: Changed;

  constructor(store: Store, changed: Changed) {
    this.#store = store;
    this.#changed = changed;
  }

  get(path: string): StoredDocument | undefined {
    return this.#changed.has(path) ? this.#changed.get(path) : this.#store.get(path);
  }

  query(query: Query): QueryResult {
    return runQuery(this.#store, query, this.#changed);
  }

  collectionPaths(): Iterable<string> {
    const paths = new Set<string>();
    for (const { path } of this.#store.all()) if (!this.#changed.has(path)) paths.add(collectionOf(path));
    for (const document of this.#changed.values()) if (document) paths.add(collectionOf(document.path));
    return paths;
  }
}
