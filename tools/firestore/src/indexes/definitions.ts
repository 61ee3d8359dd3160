/** What `firestore.indexes.json` holds, as the CLI reads it. */
export interface IndexField {
  readonly fieldPath: string;
  readonly order?: 'ASCENDING' | 'DESCENDING';
  readonly arrayConfig?: 'CONTAINS';
}

export type QueryScope = 'COLLECTION' | 'COLLECTION_GROUP';

export interface IndexDefinition {
  readonly collectionGroup: string;
  readonly queryScope: QueryScope;
  readonly fields: readonly IndexField[];
}

interface FieldOverride {
  readonly collectionGroup: string;
  readonly fieldPath: string;
  readonly indexes: readonly (Omit<IndexField, 'fieldPath'> & { readonly queryScope?: QueryScope })[];
}

interface IndexFile {
  readonly indexes?: readonly IndexDefinition[];
  readonly fieldOverrides?: readonly FieldOverride[];
}

/** Every field has these unless an override takes them away. */
const AUTOMATIC: FieldOverride['indexes'] = [
  { order: 'ASCENDING' },
  { order: 'DESCENDING' },
  { arrayConfig: 'CONTAINS' },
];

/** The indexes that a database has. */
export class IndexDefinitions {
  readonly #file: IndexFile;

  /** Throws SyntaxError for what is not JSON. */
  constructor(json: string) {
    this.#file = JSON.parse(json) as IndexFile;
  }

  /** The composite indexes of a collection group, and those of the single fields. */
  of(collectionGroup: string, fieldPaths: readonly string[]): IndexDefinition[] {
    const composite = (this.#file.indexes ?? []).filter((index) => index.collectionGroup === collectionGroup);
    return [...composite, ...fieldPaths.flatMap((fieldPath) => this.#single(collectionGroup, fieldPath))];
  }

  #single(collectionGroup: string, fieldPath: string): IndexDefinition[] {
    const override = this.#file.fieldOverrides?.find(
      (each) => each.collectionGroup === collectionGroup && each.fieldPath === fieldPath,
    );
    return (override?.indexes ?? AUTOMATIC).map(({ queryScope = 'COLLECTION', ...how }) => ({
      collectionGroup,
      queryScope,
      fields: [{ fieldPath, ...how }],
    }));
  }
}
