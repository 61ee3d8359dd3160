import { doc, onSnapshot } from 'firebase/firestore';
import { readyAuth } from '../auth/firebase-auth.ts';
import { liveFirestore } from './live-firestore.ts';

export interface DocumentWatch<T> {
  /** The stored document as the app knows it; what it throws goes to `onError`. */
  readonly read: (data: unknown) => T;
  readonly onValue: (value: T) => void;
  readonly onError: (error: unknown) => void;
}

/** Follows one document as it changes, for whoever is signed in. Returns the way to stop. */
export async function watchDocument<T>(
  path: string,
  { read, onValue, onError }: DocumentWatch<T>,
): Promise<() => void> {
  await readyAuth();
  return onSnapshot(
    doc(liveFirestore(), path),
    (snapshot) => {
      if (!snapshot.exists()) return;
      try {
        onValue(read(snapshot.data()));
      } catch (error) {
        onError(error);
      }
    },
    onError,
  );
}
