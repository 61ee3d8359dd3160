import type { Database } from '../database.ts';
import { compileQuery, type Predicate } from '../query/match.ts';
import type { Query } from '../query/query.ts';
import type { StoredDocument } from '../store/document.ts';
import { type Change, nameOfScope } from '../store/store.ts';

/** What became of a document in the eyes of one target. */
export interface ViewChange {
  readonly path: string;
  /** The document as it is now, if there is one. */
  readonly document: StoredDocument | undefined;
  readonly matches: boolean;
}

/** What a client hears that comes back. */
export interface Resumption {
  readonly changes: readonly ViewChange[];
  /** All that matches now, where the changes do not tell what matches no more. */
  readonly matching?: readonly StoredDocument[];
}

/**
 * Microseconds: so long production follows a query whose listener has gone. Who comes back later is not told one by one
 * what left the query, but how much is in it.
 */
const FOLLOWED = 10_000_000n;

/** What one target shows: it knows which documents the client has been given. */
export interface View {
  /** The names under which the view hears of changes; see `Watch`. */
  readonly topics: readonly string[];
  /** Everything, as for a client that has nothing; starts to follow from here. */
  open(): ViewChange[];
  /** What changed since a time, if the view can tell; starts to follow from here. */
  resume(time: bigint): Resumption | undefined;
  follow(changes: readonly Change[]): ViewChange[];
}

const shown = (document: StoredDocument): ViewChange => ({ path: document.path, document, matches: true });

export const documentTopic = (path: string) => `=${path}`;

/** Single documents: the client also hears when one of them is not there. */
export class DocumentsView implements View {
  readonly topics: readonly string[];
  readonly #database: Database;
  readonly #paths: ReadonlySet<string>;

  constructor(database: Database, paths: readonly string[]) {
    this.#database = database;
    this.#paths = new Set(paths);
    this.topics = paths.map(documentTopic);
  }

  open(): ViewChange[] {
    return Array.from(this.#paths, (path) => this.#now(path));
  }

  resume(time: bigint): Resumption | undefined {
    if (!this.#database.evolvedSince(time)) return undefined;
    const changed = this.#database.changedSince(time);
    const now = this.open();
    const mayHaveChanged = ({ path, document }: ViewChange) =>
      changed ? changed.has(path) : !document || document.updateTime > time;
    return { changes: now.filter(mayHaveChanged) };
  }

  follow(changes: readonly Change[]): ViewChange[] {
    return changes.filter(({ path }) => this.#paths.has(path)).map(({ path }) => this.#now(path));
  }

  #now(path: string): ViewChange {
    const document = this.#database.store.get(path);
    return { path, document, matches: document !== undefined };
  }
}

/** A query without limit: whether a document belongs to the answer depends on that document alone. */
export class QueryView implements View {
  readonly topics: readonly string[];
  readonly #database: Database;
  readonly #query: Query;
  readonly #matches: Predicate;

  constructor(database: Database, query: Query) {
    this.#database = database;
    this.#query = query;
    this.#matches = compileQuery(query);
    this.topics = [nameOfScope(query.scope)];
  }

  open(): ViewChange[] {
    return this.#database.query(this.#query).documents.map(shown);
  }

  resume(time: bigint): Resumption | undefined {
    if (!this.#database.evolvedSince(time)) return undefined;
    const isFollowed = this.#database.readTime() - time < FOLLOWED;
    const changes = isFollowed ? changesSince(this.#database, time) : undefined;
    if (changes) return { changes: this.follow(changes) };
    const matching = this.#database.query(this.#query).documents;
    return { changes: matching.filter(({ updateTime }) => updateTime > time).map(shown), matching };
  }

  follow(changes: readonly Change[]): ViewChange[] {
    return changes.flatMap(({ path, before, after }) => {
      if (after && this.#matches(after)) return [shown(after)];
      return before && this.#matches(before) ? [{ path, document: after, matches: false }] : [];
    });
  }
}

/** A query with a limit or offset: a change to one document may bring another one in or out. */
export class WindowView implements View {
  readonly topics: readonly string[];
  readonly #database: Database;
  readonly #query: Query;
  readonly #matches: Predicate;
  #shown = new Map<string, StoredDocument>();

  constructor(database: Database, query: Query) {
    this.#database = database;
    this.#query = query;
    this.#matches = compileQuery(query);
    this.topics = [nameOfScope(query.scope)];
  }

  open(): ViewChange[] {
    this.#shown = this.#answer();
    return [...this.#shown.values()].map(shown);
  }

  /** A window that moved is shown anew: what came into it need not have changed itself. */
  resume(time: bigint): Resumption | undefined {
    const changes = changesSince(this.#database, time);
    if (!changes || this.#concern(changes)) return undefined;
    this.#shown = this.#answer();
    return { changes: [] };
  }

  follow(changes: readonly Change[]): ViewChange[] {
    if (!this.#concern(changes)) return [];
    const old = this.#shown;
    this.#shown = this.#answer();
    const gone = [...old.keys()].filter((path) => !this.#shown.has(path));
    const fresh = [...this.#shown.values()].filter((document) => old.get(document.path) !== document);
    const removed = gone.map((path) => ({ path, document: this.#database.store.get(path), matches: false }));
    return [...removed, ...fresh.map(shown)];
  }

  #concern(changes: readonly Change[]): boolean {
    const matches = (document: StoredDocument | undefined) => document !== undefined && this.#matches(document);
    return changes.some(({ before, after }) => matches(before) || matches(after));
  }

  #answer(): Map<string, StoredDocument> {
    return new Map(this.#database.query(this.#query).documents.map((document) => [document.path, document]));
  }
}

function changesSince(database: Database, time: bigint): Change[] | undefined {
  const changed = database.changedSince(time);
  return changed && Array.from(changed, ([path, before]) => ({ path, before, after: database.store.get(path) }));
}

export function viewOfQuery(database: Database, query: Query): View {
  const windowed = query.limit !== undefined || query.offset > 0;
  return windowed ? new WindowView(database, query) : new QueryView(database, query);
}
