import { type FieldPath, parseFieldPath } from '../values/field-path.ts';

/** What `firestore.indexes.json` holds, as the CLI reads it. */
export interface IndexField {
  readonly fieldPath: string;
  readonly order?: 'ASCENDING' | 'DESCENDING';
  readonly arrayConfig?: 'CONTAINS';
  readonly vectorConfig?: { readonly dimension: number; readonly flat: object };
}

export interface Scope {
  readonly collectionGroup: string;
  readonly queryScope: 'COLLECTION' | 'COLLECTION_GROUP';
}

export interface IndexDefinition extends Scope {
  readonly fields: readonly IndexField[];
}

/** One way in which a single field is indexed. */
export type FieldIndexing = Omit<IndexField, 'fieldPath'> & { readonly queryScope?: Scope['queryScope'] };

/** Replaces the automatic indexes of a field and of all fields inside it; `*` stands for all fields. */
export interface FieldOverride {
  readonly collectionGroup: string;
  readonly fieldPath: string;
  readonly indexes: readonly FieldIndexing[];
}

interface IndexFile {
  readonly indexes?: readonly IndexDefinition[];
  readonly fieldOverrides?: readonly FieldOverride[];
}

const AUTOMATIC: readonly FieldIndexing[] = [
  { order: 'ASCENDING' },
  { order: 'DESCENDING' },
  { arrayConfig: 'CONTAINS' },
];

/** The indexes that a database has. */
export class IndexDefinitions {
  readonly #composite: readonly IndexDefinition[];
  readonly #overrides: readonly FieldOverride[];
  readonly #used = new WeakSet<IndexDefinition>();

  /** Throws SyntaxError for what is not JSON. */
  constructor(json: string) {
    const { indexes = [], fieldOverrides = [] } = JSON.parse(json) as IndexFile;
    this.#composite = indexes;
    this.#overrides = fieldOverrides.toSorted((a, b) => segments(b).length - segments(a).length);
  }

  /** The composite indexes that have answered no query so far. */
  get unused(): readonly IndexDefinition[] {
    return this.#composite.filter((index) => !this.#used.has(index));
  }

  /** Remembers that the indexes answered a query. */
  use(indexes: readonly IndexDefinition[]): void {
    for (const index of indexes) this.#used.add(index);
  }

  /** The indexes that serve a scope: composite ones, where those of the group serve its collections too, and of single fields. */
  of(scope: Scope, fieldPaths: readonly string[]): IndexDefinition[] {
    const composite = this.#composite.filter(
      ({ collectionGroup, queryScope }) =>
        collectionGroup === scope.collectionGroup &&
        (queryScope === scope.queryScope || queryScope === 'COLLECTION_GROUP'),
    );
    return [...composite, ...fieldPaths.flatMap((fieldPath) => this.#single(scope, fieldPath))];
  }

  /** How a field is indexed by itself: as the override says that names it most closely. */
  indexing(collectionGroup: string, fieldPath: string): readonly FieldIndexing[] {
    const path = parseFieldPath(fieldPath);
    const override = this.#overrides.find(
      (each) => each.collectionGroup === collectionGroup && segments(each).every((name, i) => name === path[i]),
    );
    return override?.indexes ?? AUTOMATIC;
  }

  #single(scope: Scope, fieldPath: string): IndexDefinition[] {
    return this.indexing(scope.collectionGroup, fieldPath)
      .filter(({ queryScope = 'COLLECTION' }) => queryScope === scope.queryScope)
      .map((how) => ({ ...scope, fields: [{ ...how, fieldPath }] }));
  }
}

const segments = ({ fieldPath }: FieldOverride): FieldPath => (fieldPath === '*' ? [] : parseFieldPath(fieldPath));
