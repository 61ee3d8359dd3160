import { getApps, initializeApp } from 'firebase-admin/app';
import { type Auth, FirebaseAuthError, getAuth } from 'firebase-admin/auth';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';

export const auth = (): Auth => getAuth(getApps()[0] ?? initializeApp());

/** What Firebase Auth answers; undefined where it refuses for one of these reasons. Throws VendorUnavailableError. */
export async function unless<T>(refusals: readonly string[], work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FirebaseAuthError && refusals.includes(error.code)) return undefined;
    // Its words may name an address; its code does not.
    const code = error instanceof FirebaseAuthError ? error.code : 'no answer';
    throw new VendorUnavailableError(`Firebase Auth: ${code}`, { certain: false });
  }
}

export const unknownUser = ['auth/user-not-found'] as const;
