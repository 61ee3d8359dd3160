import { initializeFirestore } from 'firebase/firestore';
import type { Firestore } from 'firebase/firestore';
import { firebaseApp } from '../auth/firebase-app.ts';
import { firestoreSettings } from './firestore-settings.ts';

let instance: Firestore | undefined;

/** Firestore with listeners. */
export function liveFirestore(): Firestore {
  instance ??= initializeFirestore(firebaseApp(), firestoreSettings());
  return instance;
}
