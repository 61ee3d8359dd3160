import { deleteApp, initializeApp } from 'firebase/app';
import {
  collection,
  collectionGroup,
  connectFirestoreEmulator,
  doc,
  getFirestore,
  onSnapshot,
} from 'firebase/firestore';
import type { DocumentSnapshot, Firestore } from 'firebase/firestore';

/** Where somebody listens: the documents of a collection, those of all collections of a name, or one document. */
export type Place = { readonly collection: string } | { readonly group: string } | { readonly document: string };

/** One browser that listens, as the apps do, and what it has heard. */
interface LiveReader {
  /** Resolves once the server has answered: with what is there, or that nobody may listen. */
  listen(place: Place): Promise<'heard' | 'refused'>;
  /** What came since the last call, as JSON. */
  news(): readonly string[];
  close(): Promise<void>;
}

interface Reader {
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
  return {
    listen: (place) => new Promise((resolve) => listen({ firestore, place, heard, resolve })),
    news: () => heard.splice(0),
    close: () => deleteApp(app),
  };
}

interface Listening {
  readonly firestore: Firestore;
  readonly place: Place;
  readonly heard: string[];
  readonly resolve: (answer: 'heard' | 'refused') => void;
}

function listen({ firestore, place, heard, resolve }: Listening): void {
  const tell = (found: readonly DocumentSnapshot[]) => {
    heard.push(...found.map((each) => JSON.stringify([each.ref.path, each.data()])));
    resolve('heard');
  };
  const refuse = () => resolve('refused');
  if ('document' in place) onSnapshot(doc(firestore, place.document), (found) => tell([found]), refuse);
  else onSnapshot(queryOf(firestore, place), (all) => tell(all.docChanges().map((change) => change.doc)), refuse);
}

const queryOf = (firestore: Firestore, place: Exclude<Place, { readonly document: string }>) =>
  'group' in place ? collectionGroup(firestore, place.group) : collection(firestore, place.collection);
