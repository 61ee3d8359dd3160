import { type Account, grantsOf } from '@sos/domain/accounts/standing';
import { getApps, initializeApp } from 'firebase-admin/app';
import { type Auth, FirebaseAuthError, getAuth, type UserRecord } from 'firebase-admin/auth';
import type { Accounts } from '../../usecases/accounts/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';

/** The accounts of Firebase Auth, looked up each time: what was revoked a second ago counts. */
export function makeAccounts(): Accounts {
  return {
    find: async (uid) => {
      const record = await find(getAuth(getApps()[0] ?? initializeApp()), uid);
      return record && toAccount(record);
    },
  };
}

async function find(auth: Auth, uid: string): Promise<UserRecord | undefined> {
  try {
    return await auth.getUser(uid);
  } catch (error) {
    if (error instanceof FirebaseAuthError && error.code === 'auth/user-not-found') return undefined;
    throw new VendorUnavailableError('the accounts cannot be looked up', { certain: true, cause: error });
  }
}

function toAccount({ customClaims = {}, disabled, tokensValidAfterTime }: UserRecord): Account {
  const validSince = tokensValidAfterTime ? Date.parse(tokensValidAfterTime) : 0;
  return { ...grantsOf(customClaims), disabled, validSince };
}
