import { collection, limit, onSnapshot, query, where } from 'firebase/firestore';
import { readyAuth } from '../auth/firebase-auth.ts';
import { liveFirestore } from './live-firestore.ts';

/** The documents of a collection in which one field has a value and another one is null still. */
export interface Open {
  readonly collection: string;
  readonly field: string;
  readonly value: string;
  /** The field is a list that holds the value. */
  readonly isListed?: boolean;
  /** What the rules ask of a document besides, which a query has to say. */
  readonly also?: Readonly<Record<string, string>>;
  readonly openWhileNull: string;
  readonly limit: number;
}

export interface OpenDocument {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Follows what is open, for whoever is signed in. Returns the way to stop. */
export async function watchOpen(
  open: Open,
  onValues: (documents: readonly OpenDocument[]) => void,
  onError: (error: unknown) => void,
): Promise<() => void> {
  await readyAuth();
  const also = Object.entries(open.also ?? {}).map(([field, value]) => where(field, '==', value));
  const documents = query(
    collection(liveFirestore(), open.collection),
    where(open.field, open.isListed ? 'array-contains' : '==', open.value),
    ...also,
    where(open.openWhileNull, '==', null),
    limit(open.limit),
  );
  return onSnapshot(
    documents,
    { includeMetadataChanges: true },
    ({ docs, empty, metadata }) => {
      // Without a connection the SDK tells that nothing is there, as far as it knows.
      if (empty && metadata.fromCache) return;
      onValues(docs.map((found) => ({ id: found.id, data: found.data() })));
    },
    onError,
  );
}
