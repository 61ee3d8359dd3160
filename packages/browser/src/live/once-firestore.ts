import { initializeFirestore } from 'firebase/firestore/lite';
import type { Firestore } from 'firebase/firestore/lite';
import { firebaseApp } from '../auth/firebase-app.ts';
import { firestoreSettings } from './firestore-settings.ts';

let instance: Firestore | undefined;

/** Firestore without listeners: a tenth of the code, for what is read or written once. */
export function onceFirestore(): Firestore {
  instance ??= initializeFirestore(firebaseApp(), firestoreSettings());
  return instance;
}
