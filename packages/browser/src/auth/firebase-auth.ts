import {
  browserLocalPersistence,
  connectAuthEmulator,
  EmailAuthProvider,
  indexedDBLocalPersistence,
  initializeAuth,
  reauthenticateWithCredential,
  signInWithEmailAndPassword,
  signOut,
} from 'firebase/auth';
import type { Auth, User } from 'firebase/auth';
import { CallableError } from '../callable-client.ts';
import { config } from '../config.ts';
import { currentAccount, rememberAccount } from './account.ts';
import type { Account } from './account.ts';
import { firebaseApp } from './firebase-app.ts';
import { hideStuckDatabases } from './stuck-database.ts';

let instance: Promise<Auth> | undefined;

/** Resolves once the browser's stored identity, if any, is known. */
export async function readyAuth(): Promise<Auth> {
  const auth = await (instance ??= startAuth());
  await auth.authStateReady();
  return auth;
}

async function startAuth(): Promise<Auth> {
  await hideStuckDatabases();
  const { authEmulatorUrl, appCheck } = config();
  if (appCheck) (await import('../app-check/show-services.ts')).showServices(firebaseApp(), appCheck);
  const auth = initializeAuth(firebaseApp(), { persistence: [indexedDBLocalPersistence, browserLocalPersistence] });
  if (authEmulatorUrl) connectAuthEmulator(auth, authEmulatorUrl, { disableWarnings: true });
  auth.onIdTokenChanged((user) => void keepRights(user));
  return auth;
}

/** Milliseconds until the other tabs' identity has certainly reached this one through the browser's store. */
const tabsAgreeAfter = 2_500;

/** Milliseconds after which whoever waits is told; Firebase itself goes on waiting for a minute. */
const patience = 15_000;

/** The identity of one account; null when nobody, or somebody else, is signed in and it stays so. Throws CallableError when it does not become known in time. */
export async function freshToken(uid: string): Promise<string | null> {
  return inTime(tokenOf(uid));
}

async function tokenOf(uid: string): Promise<string | null> {
  const user = await userOf(uid);
  return user ? user.getIdToken() : null;
}

async function userOf(uid: string): Promise<User | null> {
  const auth = await readyAuth();
  return auth.currentUser?.uid === uid ? auth.currentUser : userFromOtherTab(auth, uid);
}

/** Whether the session of an account is known here, also without a connection. */
export async function isHere(uid: string): Promise<boolean> {
  return (await userOf(uid)) !== null;
}

/** A session that was ended elsewhere, or whose store was lost, leaves nothing of its person. */
async function forgetWhoLeft(): Promise<void> {
  const hint = currentAccount();
  if (hint && !(await isHere(hint.uid)) && currentAccount() === hint) rememberAccount(null);
}

/** Another tab that signs in is known here at once by the hint, and only a moment later by Firebase. */
async function userFromOtherTab(auth: Auth, uid: string): Promise<User | null> {
  let stop = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const found = new Promise<User | null>((resolve) => {
    stop = auth.onIdTokenChanged((user) => {
      if (user?.uid === uid) resolve(user);
    });
    timer = setTimeout(() => resolve(null), tabsAgreeAfter);
  });
  return found.finally(() => {
    stop();
    clearTimeout(timer);
  });
}

/** From here on the person counts as signed in. */
export async function rememberUser(user: User): Promise<void> {
  const { uid, email, displayName } = user;
  rememberAccount({ uid, email: email ?? '', name: displayName || (email ?? ''), ...(await rightsOf(user)) });
}

/** Keeps what is remembered equal to each token that comes. */
async function keepRights(user: User | null): Promise<void> {
  if (!user) return forgetWhoLeft();
  const rights = await rightsOf(user).catch(() => null);
  const known = currentAccount();
  if (!rights || known?.uid !== user.uid) return;
  const same = known.role === rights.role && known.applying === rights.applying && known.confirmed === rights.confirmed;
  if (!same) rememberAccount({ ...known, ...rights });
}

async function rightsOf(user: User): Promise<Required<Pick<Account, 'role' | 'applying' | 'confirmed'>>> {
  const { role, applying, email_verified: confirmed } = (await user.getIdTokenResult()).claims;
  return { role: typeof role === 'string' ? role : null, applying: applying === true, confirmed: confirmed === true };
}

/** Asks for a token that says what has changed since the last one: a name, a role, an address that is confirmed. */
export async function renewIdentity(): Promise<void> {
  const user = (await readyAuth()).currentUser;
  if (!user) return;
  await user.reload();
  await user.getIdToken(true);
  await rememberUser(user);
}

export async function signInWithPassword(email: string, password: string): Promise<void> {
  const { user } = await signInWithEmailAndPassword(await readyAuth(), email, password);
  await rememberUser(user);
}

/** When whoever is signed in here has last shown that it is them; null when nobody is. */
export async function signedInAt(): Promise<number | null> {
  const user = (await readyAuth()).currentUser;
  return user && Date.parse((await user.getIdTokenResult()).authTime);
}

/** Shows again that it is the person themselves, for what asks for a recent sign-in. Rejects when nobody is signed in. */
export async function signInAgain(password: string): Promise<void> {
  const user = (await readyAuth()).currentUser;
  if (!user?.email) throw new Error('nobody is signed in by a password');
  await reauthenticateWithCredential(user, EmailAuthProvider.credential(user.email, password));
  await user.getIdToken(true);
}

export async function signOutHere(): Promise<void> {
  await signOut(await readyAuth());
  rememberAccount(null);
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CallableError('offline', 'the identity is not known in time')), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
