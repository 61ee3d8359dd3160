import { deleteApp, initializeApp, setLogLevel } from 'firebase/app';
import { type Auth, connectAuthEmulator, getAuth } from 'firebase/auth';
import { connectFirestoreEmulator, type Firestore, getFirestore } from 'firebase/firestore';
import { connectFunctionsEmulator, type Functions, getFunctions } from 'firebase/functions';
import { connectStorageEmulator, type FirebaseStorage, getStorage } from 'firebase/storage';
import { apiKey, projectId } from '@sos/world/demo-settings';
import type { Ports } from './test-project.ts';

const HOST = '127.0.0.1';

/** The web SDK, connected to the emulators. */
export interface Client {
  readonly auth: Auth;
  readonly firestore: Firestore;
  readonly storage: FirebaseStorage;
  readonly functions: Functions;
  close(): Promise<void>;
}

export function connectClient(ports: Ports): Client {
  setLogLevel('silent');
  const app = initializeApp({ projectId, apiKey, storageBucket: `${projectId}.appspot.com` });
  const client = {
    auth: getAuth(app),
    firestore: getFirestore(app),
    storage: getStorage(app),
    functions: getFunctions(app, 'europe-west1'),
    close: () => deleteApp(app),
  };
  connectAuthEmulator(client.auth, `http://${HOST}:${ports.auth}`, { disableWarnings: true });
  connectFirestoreEmulator(client.firestore, HOST, ports.firestore);
  connectStorageEmulator(client.storage, HOST, ports.storage);
  connectFunctionsEmulator(client.functions, HOST, ports.functions);
  return client;
}
