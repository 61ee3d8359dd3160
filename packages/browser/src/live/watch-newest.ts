import { Timestamp, collection, limit, onSnapshot, orderBy, query, where } from 'firebase/firestore';
import { readyAuth } from '../auth/firebase-auth.ts';
import { liveFirestore } from './live-firestore.ts';
import { withMillis } from './with-millis.ts';

/** The newest documents of a collection in which a field has a value. */
export interface Newest {
  readonly collection: string;
  readonly field: string;
  readonly value: string;
  /** A list of the document that has to hold a value besides. */
  readonly listed?: { readonly field: string; readonly value: string };
  /** Another field that has to hold a value besides. */
  readonly about?: { readonly field: string; readonly value: string };
  readonly newestBy: string;
  /** Milliseconds; what is older by `newestBy` is left out. */
  readonly since?: number | undefined;
  readonly limit: number;
}

export interface NewestWatch<T> {
  /** A document as the app knows it, its instants in milliseconds; one for which it throws is left out. */
  readonly read: (id: string, data: unknown) => T;
  readonly onValues: (values: readonly T[]) => void;
  readonly onError: (error: unknown) => void;
}

/** Follows a list as it changes, for whoever is signed in. Returns the way to stop. */
export async function watchNewest<T>(newest: Newest, to: NewestWatch<T>): Promise<() => void> {
  await readyAuth();
  const documents = query(
    collection(liveFirestore(), newest.collection),
    where(newest.field, '==', newest.value),
    ...(newest.listed ? [where(newest.listed.field, 'array-contains', newest.listed.value)] : []),
    ...(newest.about ? [where(newest.about.field, '==', newest.about.value)] : []),
    ...(newest.since === undefined ? [] : [where(newest.newestBy, '>=', Timestamp.fromMillis(newest.since))]),
    orderBy(newest.newestBy, 'desc'),
    limit(newest.limit),
  );
  const readable = (id: string, data: unknown): T[] => {
    try {
      return [to.read(id, withMillis(data))];
    } catch {
      return [];
    }
  };
  return onSnapshot(
    documents,
    // Whether the server has agreed is part of what is told.
    { includeMetadataChanges: true },
    ({ docs, empty, metadata }) => {
      // Without a connection the SDK tells that nothing is there, as far as it knows.
      if (empty && metadata.fromCache) return;
      to.onValues(docs.flatMap((found) => readable(found.id, found.data())));
    },
    to.onError,
  );
}
