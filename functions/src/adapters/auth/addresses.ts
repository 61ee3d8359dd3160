import { getApps, initializeApp } from 'firebase-admin/app';
import { FirebaseAuthError, getAuth } from 'firebase-admin/auth';
import type { Addresses } from '../../usecases/notifications/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';

/** The addresses that people sign in with; a disabled account has none. */
export function makeAddresses(): Addresses {
  return {
    find: async (uid) => {
      try {
        const { email, emailVerified, disabled } = await getAuth(getApps()[0] ?? initializeApp()).getUser(uid);
        return email && !disabled ? [{ address: email, verified: emailVerified }] : [];
      } catch (error) {
        if (error instanceof FirebaseAuthError && error.code === 'auth/user-not-found') return [];
        throw new VendorUnavailableError('the address cannot be looked up', { certain: true, cause: error });
      }
    },
  };
}
