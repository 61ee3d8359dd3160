import type { SessionDocument } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import { doc, initializeFirestore, onSnapshot } from 'firebase/firestore';
import type { Firestore } from 'firebase/firestore';
import { firebaseApp } from '../../shared/auth/firebase-app.ts';
import { readyAuth } from '../../shared/auth/firebase-auth.ts';
import { config } from '../../shared/config.ts';
import { sessionFromFirestore } from './from-firestore.ts';

let instance: Firestore | undefined;

function firestore(): Firestore {
  const { firestoreHost, firestoreSsl } = config();
  instance ??= initializeFirestore(firebaseApp(), firestoreHost ? { host: firestoreHost, ssl: firestoreSsl } : {});
  return instance;
}

interface SessionWatch {
  readonly onSession: (session: SessionDocument) => void;
  readonly onError: (error: unknown) => void;
}

/** Follows one session as it changes. Returns the way to stop. */
export async function watchSession(sessionId: string, { onSession, onError }: SessionWatch): Promise<() => void> {
  await readyAuth();
  return onSnapshot(
    doc(firestore(), paths.session(sessionId)),
    (snapshot) => {
      if (!snapshot.exists()) return;
      try {
        onSession(sessionFromFirestore(snapshot.data()));
      } catch (error) {
        onError(error);
      }
    },
    onError,
  );
}
