import { signInWithPassword } from '@sos/browser/auth/firebase-auth';
import { callFunction } from '@sos/browser/call-function';
import { measure } from '../../shared/consent/measure.ts';
import type { Registration } from './registration.ts';

/** The address may have an account already, with another password: the server tells nobody. */
export class NotSignedInError extends Error {
  override readonly name = 'NotSignedInError';
}

/** Registers and signs in with what was typed. Throws NotSignedInError when that does not open the account. */
export async function registerAccount(person: Registration, requestId: string): Promise<void> {
  await callFunction('registerAccount', { ...person, requestId });
  await enter(person);
}

/** The same for whoever registers in another way, which `send` asks for. */
export async function registerBy(send: () => Promise<unknown>, person: Credentials): Promise<void> {
  await send();
  await enter(person);
}

type Credentials = Pick<Registration, 'email' | 'password'>;

async function enter({ email, password }: Credentials): Promise<void> {
  try {
    await signInWithPassword(email, password);
    // From here on a visit is somebody's.
    void measure();
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    const wrong = ['auth/invalid-credential', 'auth/wrong-password', 'auth/invalid-login-credentials'];
    throw wrong.includes(String(code)) ? new NotSignedInError() : error;
  }
}
