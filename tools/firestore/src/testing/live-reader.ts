import { deleteApp, initializeApp } from 'firebase/app';
import {
  collection,
  collectionGroup,
  connectFirestoreEmulator,
  doc,
  getFirestore,
  onSnapshot,
} from 'firebase/firestore';
import type { DocumentData, DocumentReference, Query } from 'firebase/firestore';

/** Where somebody listens: the documents of a collection, those of all collections of a name, or one document. */
export type Place = { readonly collection: string } | { readonly group: string } | { readonly document: string };

/** One browser that listens, as the apps do, and what it has heard. */
export interface LiveReader {
  /** Resolves once the server has answered: with what is there, or that nobody may listen. */
  listen(place: Place): Promise<'heard' | 'refused'>;
  /** What came since the last call, as JSON. */
  news(): readonly string[];
  close(): Promise<void>;
}

export interface Reader {
  /** `host:port`. */
  readonly host: string;
  readonly projectId: string;
  /** Of whoever reads; nobody is signed in without one. */
  readonly token: string | undefined;
}

let readers = 0;

/** The real web SDK, connected to a local server. */
export function liveReader({ host, projectId, token }: Reader): LiveReader {
  const app = initializeApp({ projectId }, `reader-${readers++}`);
  const firestore = getFirestore(app);
  const { hostname, port } = new URL(`http://${host}`);
  connectFirestoreEmulator(firestore, hostname, Number(port), token === undefined ? {} : { mockUserToken: token });
  const heard: string[] = [];
  const query = (name: string, isGroup: boolean) =>
    isGroup ? collectionGroup(firestore, name) : collection(firestore, name);
  return {
    listen: (place) =>
      'document' in place
        ? hear(doc(firestore, place.document), heard)
        : hearAll('group' in place ? query(place.group, true) : query(place.collection, false), heard),
    news: () => heard.splice(0),
    close: () => deleteApp(app),
  };
}

function hear(place: DocumentReference, heard: string[]): Promise<'heard' | 'refused'> {
  return new Promise((resolve) => {
    const next = (data: DocumentData | undefined) => {
      heard.push(JSON.stringify([place.path, data]));
      resolve('heard');
    };
    onSnapshot(
      place,
      (snapshot) => next(snapshot.data()),
      () => resolve('refused'),
    );
  });
}

function hearAll(place: Query, heard: string[]): Promise<'heard' | 'refused'> {
  return new Promise((resolve) => {
    onSnapshot(
      place,
      (snapshot) => {
        heard.push(...snapshot.docChanges().map((change) => JSON.stringify([change.doc.ref.path, change.doc.data()])));
        resolve('heard');
      },
      () => resolve('refused'),
    );
  });
}
