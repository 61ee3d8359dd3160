/** Runs in the browser: what the journey may ask of the web SDK, by name. */
import { initializeApp } from 'firebase/app';
import {
  addDoc,
  Bytes,
  collection,
  connectFirestoreEmulator,
  deleteDoc,
  disableNetwork,
  doc,
  enableNetwork,
  type Firestore,
  type FirestoreSettings,
  GeoPoint,
  getCountFromServer,
  getDoc,
  getDocs,
  increment,
  initializeFirestore,
  limit,
  onSnapshot,
  orderBy,
  query,
  runTransaction,
  serverTimestamp,
  setDoc,
  Timestamp,
  where,
} from 'firebase/firestore';

export interface PageOptions {
  readonly project: string;
  readonly port: number;
  /** How the SDK is to carry its streams. */
  readonly carrier: FirestoreSettings & { readonly useFetchStreams?: boolean };
  readonly token?: string;
}

let database: Firestore | undefined;
const seen: Record<string, unknown[]> = {};
const stops: Record<string, () => void> = {};

function db(): Firestore {
  if (!database) throw new Error('Connect first.');
  return database;
}

const page = {
  connect({ project, port, carrier, token }: PageOptions): void {
    const app = initializeApp({ projectId: project, apiKey: 'none' }, String(Math.random()));
    database = initializeFirestore(app, carrier);
    connectFirestoreEmulator(database, '127.0.0.1', port, token === undefined ? {} : { mockUserToken: token });
  },

  async roundTrip(path: string): Promise<string[]> {
    const written = {
      text: 'é 😀',
      fraction: 1.5,
      nan: Number.NaN,
      when: new Timestamp(5, 123_456_000),
      bytes: Bytes.fromUint8Array(new Uint8Array([0, 255])),
      place: new GeoPoint(1, 2),
      link: doc(db(), 'a/b'),
      list: [1, null, { deep: true }],
    };
    await setDoc(doc(db(), path), written);
    const stop = onSnapshot(doc(db(), path), () => undefined);
    const read = (await getDoc(doc(db(), path))).data() ?? {};
    stop();
    return Object.keys(read).map(
      (key) => `${key}: ${read[key] instanceof Object ? JSON.stringify(read[key]) : String(read[key])}`,
    );
  },

  watch(name: string, path: string, most?: number): void {
    seen[name] = [];
    const source = query(collection(db(), path), orderBy('n'), ...(most === undefined ? [] : [limit(most)]));
    stops[name] = onSnapshot(
      source,
      { includeMetadataChanges: true },
      (snapshot) => {
        if (!snapshot.metadata.fromCache) seen[name]?.push(snapshot.docs.map((each) => each.get('n') as number));
      },
      (error) => seen[name]?.push(error.code),
    );
  },

  seen: (name: string): unknown[] => seen[name] ?? [],
  unwatch: (name: string): void => stops[name]?.(),
  offline: () => disableNetwork(db()),
  online: () => enableNetwork(db()),
  add: async (path: string, n: number): Promise<string> =>
    (await addDoc(collection(db(), path), { n, at: serverTimestamp() })).id,
  set: (path: string, n: number): Promise<void> => setDoc(doc(db(), path), { n }),
  remove: (path: string): Promise<void> => deleteDoc(doc(db(), path)),
  read: async (path: string): Promise<unknown> => (await getDoc(doc(db(), path))).data()?.['n'],
  count: async (path: string): Promise<number> =>
    (await getCountFromServer(query(collection(db(), path), where('n', '>', 0)))).data().count,
  size: async (path: string): Promise<number> => (await getDocs(collection(db(), path))).size,
  bump: (path: string): Promise<void> => setDoc(doc(db(), path), { n: increment(1) }, { merge: true }),

  async bumpInTransactions(path: string, times: number): Promise<void> {
    const once = () =>
      runTransaction(db(), async (transaction) => {
        const read = await transaction.get(doc(db(), path));
        transaction.set(doc(db(), path), { n: Number(read.data()?.['n'] ?? 0) + 1 });
      });
    await Promise.all(Array.from({ length: times }, once));
  },

  /** The code of the error that a call ends with. */
  async refusal(call: 'set' | 'read', path: string): Promise<string> {
    try {
      await (call === 'set' ? page.set(path, 1) : page.read(path));
      return 'none';
    } catch (error) {
      return (error as { code: string }).code;
    }
  },
};

export type Page = typeof page;

(globalThis as unknown as { page: Page }).page = page;
