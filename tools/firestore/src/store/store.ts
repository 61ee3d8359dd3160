import { collectionIdOf, collectionOf } from '../paths.ts';
import type { StoredDocument } from './document.ts';
import { FieldIndex, type IndexShape, shapeKey } from './field-index.ts';

/** The documents that a query may see. */
export interface Scope {
  /** The path of the document above; '' for the root. */
  readonly parent: string;
  /** '' for collections of any id. */
  readonly collectionId: string;
  readonly allDescendants: boolean;
}

/** One document's change; undefined where there is no document. */
export interface Change {
  readonly path: string;
  readonly before: StoredDocument | undefined;
  readonly after: StoredDocument | undefined;
}

type Collection = Map<string, StoredDocument>;

/** The documents of one database with the indexes that queries have asked for so far. */
export class Store {
  readonly #documents: Collection = new Map();
  readonly #collections = new Map<string, Collection>();
  readonly #indexes = new Map<string, Map<string, FieldIndex>>();

  get(path: string): StoredDocument | undefined {
    return this.#documents.get(path);
  }

  all(): Iterable<StoredDocument> {
    return this.#documents.values();
  }

  /** Paths of all collections that hold a document. */
  collectionPaths(): Iterable<string> {
    return this.#collections.keys();
  }

  apply(changes: readonly Change[]): void {
    for (const change of changes) this.#put(change);
  }

  clear(): void {
    this.#documents.clear();
    this.#collections.clear();
    this.#indexes.clear();
  }

  /** An index that covers the scope, though perhaps more of a collection group; made when first asked for. */
  index(scope: Scope, shape: IndexShape): FieldIndex {
    const indexes = getOrMake(this.#indexes, nameOfScope(scope), () => new Map<string, FieldIndex>());
    return getOrMake(indexes, shapeKey(shape), () => new FieldIndex(shape, this.#within(scope)));
  }

  #put({ path, before, after }: Change): void {
    const collection = collectionOf(path);
    if (after) {
      this.#documents.set(path, after);
      getOrMake(this.#collections, collection, () => new Map()).set(path, after);
    } else {
      this.#documents.delete(path);
      const siblings = this.#collections.get(collection);
      siblings?.delete(path);
      if (siblings?.size === 0) this.#collections.delete(collection);
    }
    if (this.#indexes.size > 0) this.#updateIndexes(path, before, after);
  }

  #updateIndexes(path: string, before: StoredDocument | undefined, after: StoredDocument | undefined): void {
    for (const name of scopeNames(path)) {
      for (const index of this.#indexes.get(name)?.values() ?? []) index.update(before, after);
    }
  }

  *#within(scope: Scope): Generator<StoredDocument> {
    if (!scope.allDescendants) return yield* this.#collections.get(collectionPath(scope))?.values() ?? [];
    for (const document of this.#documents.values()) {
      if (scope.collectionId === '' || collectionIdOf(document.path) === scope.collectionId) yield document;
    }
  }
}

export const collectionPath = ({ parent, collectionId }: Scope) =>
  parent === '' ? collectionId : `${parent}/${collectionId}`;

/** One name per scope that indexes and listeners are kept by. */
export const nameOfScope = (scope: Scope) =>
  scope.allDescendants ? `**/${scope.collectionId}` : collectionPath(scope);

/** The scopes that a document belongs to: its collection, its collection group, and everything. */
export const scopeNames = (path: string) => [collectionOf(path), `**/${collectionIdOf(path)}`, '**/'];

/** Whether a document lies in the scope. */
export function inScope(path: string, scope: Scope): boolean {
  if (!scope.allDescendants) return collectionOf(path) === collectionPath(scope);
  if (scope.parent !== '' && !path.startsWith(`${scope.parent}/`)) return false;
  return scope.collectionId === '' || collectionIdOf(path) === scope.collectionId;
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
