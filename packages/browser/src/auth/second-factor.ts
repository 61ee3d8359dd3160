import { deleteApp, initializeApp } from 'firebase/app';
import {
  connectAuthEmulator,
  initializeAuth,
  inMemoryPersistence,
  signInWithCustomToken,
  signInWithEmailAndPassword,
} from 'firebase/auth';
import { proving } from '../app-check/proving.ts';
import { createCallableClient } from '../callable-client.ts';
import { config } from '../config.ts';
import { firebaseApp } from './firebase-app.ts';
import { readyAuth, rememberUser } from './firebase-auth.ts';

/** Begins the session that a token of our server stands for, in place of the one that is there. */
export async function signInWithToken(token: string): Promise<void> {
  const { user } = await signInWithCustomToken(await readyAuth(), token);
  await rememberUser(user);
}

/**
 * Shows the password and the second factor anew. What is signed in stays so until both are right, since a session by the
 * password alone does nothing of an admin. Rejects as Firebase and the server do.
 */
export async function proveAgain(password: string, code: string): Promise<void> {
  const email = (await readyAuth()).currentUser?.email;
  if (!email) throw new Error('nobody is signed in by a password');
  await signInWithToken(await tokenFor({ email, password }, code));
}

async function tokenFor({ email, password }: { email: string; password: string }, code: string): Promise<string> {
  const { functionsUrl, authEmulatorUrl } = config();
  const aside = initializeApp(firebaseApp().options, 'aside');
  try {
    const auth = initializeAuth(aside, { persistence: inMemoryPersistence });
    if (authEmulatorUrl) connectAuthEmulator(auth, authEmulatorUrl, { disableWarnings: true });
    const { user } = await signInWithEmailAndPassword(auth, email, password);
    const call = createCallableClient({ functionsUrl, idToken: () => user.getIdToken(), proving });
    return (await call('proveSecondFactor', { code })).token;
  } finally {
    await deleteApp(aside);
  }
}
