import {
  browserLocalPersistence,
  connectAuthEmulator,
  createUserWithEmailAndPassword,
  indexedDBLocalPersistence,
  initializeAuth,
  signInWithEmailAndPassword,
  signOut,
  updateProfile,
} from 'firebase/auth';
import type { Auth, User } from 'firebase/auth';
import { config } from '../config.ts';
import { currentAccount, rememberAccount } from './account.ts';
import type { Account } from './account.ts';
import { firebaseApp } from './firebase-app.ts';

let instance: Auth | undefined;

/** Resolves once the browser's stored identity, if any, is known. */
export async function readyAuth(): Promise<Auth> {
  if (!instance) {
    const { authEmulatorUrl } = config();
    instance = initializeAuth(firebaseApp(), { persistence: [indexedDBLocalPersistence, browserLocalPersistence] });
    if (authEmulatorUrl) connectAuthEmulator(instance, authEmulatorUrl, { disableWarnings: true });
    instance.onIdTokenChanged((user) => void keepRights(user));
  }
  await instance.authStateReady();
  return instance;
}

/** Milliseconds until the other tabs' identity has certainly reached this one through the browser's store. */
const tabsAgreeAfter = 2_500;

/** The identity of one account; null when nobody, or somebody else, is signed in and it stays so. */
export async function freshToken(uid: string): Promise<string | null> {
  const auth = await readyAuth();
  const user = auth.currentUser?.uid === uid ? auth.currentUser : await userFromOtherTab(auth, uid);
  return user ? user.getIdToken() : null;
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

async function remember(user: User, name: string): Promise<void> {
  const { uid, email } = user;
  rememberAccount({ uid, email: email ?? '', name: name || (email ?? ''), ...(await rightsOf(user)) });
}

/** Keeps what is remembered equal to each token that comes. */
async function keepRights(user: User | null): Promise<void> {
  const rights = user && (await rightsOf(user).catch(() => null));
  const known = currentAccount();
  if (!rights || known?.uid !== user.uid) return;
  if (known.role !== rights.role || known.applying !== rights.applying) rememberAccount({ ...known, ...rights });
}

async function rightsOf(user: User): Promise<Required<Pick<Account, 'role' | 'applying'>>> {
  const { role, applying } = (await user.getIdTokenResult()).claims;
  return { role: typeof role === 'string' ? role : null, applying: applying === true };
}

export async function signInWithPassword(email: string, password: string): Promise<void> {
  const { user } = await signInWithEmailAndPassword(await readyAuth(), email, password);
  await remember(user, user.displayName ?? '');
}

/** Makes the account; `complete` writes what belongs to it before the person counts as signed in. */
export async function createAccount(
  person: { readonly name: string; readonly email: string; readonly password: string },
  complete: (uid: string) => Promise<void>,
): Promise<void> {
  const auth = await readyAuth();
  // An earlier try may have made the account and then failed in `complete`.
  const user =
    auth.currentUser?.email === person.email
      ? auth.currentUser
      : (await createUserWithEmailAndPassword(auth, person.email, person.password)).user;
  await updateProfile(user, { displayName: person.name });
  await complete(user.uid);
  await remember(user, person.name);
}

export async function signOutHere(): Promise<void> {
  await signOut(await readyAuth());
  rememberAccount(null);
}
