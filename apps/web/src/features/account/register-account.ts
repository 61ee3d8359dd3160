import { signInWithPassword } from '@sos/browser/auth/firebase-auth';
import { callFunction } from '@sos/browser/call-function';
import type { Registration } from './registration.ts';

/** The address may have an account already, with another password: the server tells nobody. */
export class NotSignedInError extends Error {
  override readonly name = 'NotSignedInError';
}

/** Registers and signs in with what was typed. Throws NotSignedInError when that does not open the account. */
export async function registerAccount(person: Registration, requestId: string): Promise<void> {
  await callFunction('registerAccount', { ...person, requestId });
  try {
    await signInWithPassword(person.email, person.password);
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    const wrong = ['auth/invalid-credential', 'auth/wrong-password', 'auth/invalid-login-credentials'];
    throw wrong.includes(String(code)) ? new NotSignedInError() : error;
  }
}
