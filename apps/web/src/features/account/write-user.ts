import { paths } from '@sos/contracts/paths';
import { doc, initializeFirestore, serverTimestamp, setDoc } from 'firebase/firestore/lite';
import type { Firestore } from 'firebase/firestore/lite';
import { firebaseApp } from '@sos/browser/auth/firebase-app';
import { firestoreSettings } from '@sos/browser/live/firestore-settings';
import type { Registration } from './registration.ts';

let instance: Firestore | undefined;

function firestore(): Firestore {
  instance ??= initializeFirestore(firebaseApp(), firestoreSettings());
  return instance;
}

/** The person's own document; the security rules let nobody give themselves another role. */
export async function writeUser(uid: string, person: Omit<Registration, 'password'>): Promise<void> {
  await setDoc(doc(firestore(), paths.user(uid)), {
    ...person,
    role: 'client',
    termsAcceptedAt: serverTimestamp(),
    createdAt: serverTimestamp(),
  });
}
