import { getApps, initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';

let database: Firestore | undefined;

/** The project's Firestore, connected once per process. */
export function db(): Firestore {
  database ??= getFirestore(getApps()[0] ?? initializeApp());
  return database;
}
