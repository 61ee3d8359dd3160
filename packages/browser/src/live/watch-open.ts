import { collection, limit, onSnapshot, query, where } from 'firebase/firestore';
import { readyAuth } from '../auth/firebase-auth.ts';
import { liveFirestore } from './live-firestore.ts';

/** The documents of a collection in which one field has a value and another one is null still. */
export interface Open {
  readonly collection: string;
  readonly field: string;
  readonly value: string;
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
  const documents = query(
    collection(liveFirestore(), open.collection),
    where(open.field, '==', open.value),
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
