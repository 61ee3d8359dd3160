import {
  browserPopupRedirectResolver,
  getRedirectResult,
  GoogleAuthProvider,
  signInWithPopup,
  signInWithRedirect,
} from 'firebase/auth';
import type { User } from 'firebase/auth';
import { proving } from '../app-check/proving.ts';
import { createCallableClient, reasonOf } from '../callable-client.ts';
import type { CallFunction } from '../callable-client.ts';
import { config } from '../config.ts';
import { readyAuth, rememberUser } from './firebase-auth.ts';
import { noteLeaving } from './google-return.ts';

/** What came of it: somebody known, somebody who has yet to register, or nothing, because they closed the window. */
export type GoogleOutcome = 'signedIn' | 'incomplete' | 'nothing';

const quiet = ['auth/popup-closed-by-user', 'auth/cancelled-popup-request', 'auth/user-cancelled'];
const noPopups = ['auth/popup-blocked', 'auth/operation-not-supported-in-this-environment'];
const codeOf = (error: unknown) => String((error as { code?: unknown } | null)?.code);

/** In a window of its own, or, on telephones and where windows are blocked, in place of the page. */
export async function signInWithGoogle(): Promise<GoogleOutcome> {
  const auth = await readyAuth();
  const provider = new GoogleAuthProvider();
  const leave = async (): Promise<never> => {
    noteLeaving();
    return signInWithRedirect(auth, provider, browserPopupRedirectResolver);
  };
  if (matchMedia('(hover: none) and (pointer: coarse)').matches) return leave();
  try {
    return await settle((await signInWithPopup(auth, provider, browserPopupRedirectResolver)).user);
  } catch (error) {
    if (noPopups.includes(codeOf(error))) return leave();
    if (quiet.includes(codeOf(error))) return 'nothing';
    throw error;
  }
}

/** What came of it when the page was left for Google's. */
export async function returnFromGoogle(): Promise<GoogleOutcome> {
  const result = await getRedirectResult(await readyAuth(), browserPopupRedirectResolver);
  return result ? settle(result.user) : 'nothing';
}

/** Registers whoever is signed in with Firebase and has no account with us yet; `send` says how. */
export async function completeRegistration(send: (call: CallFunction) => Promise<unknown>): Promise<void> {
  const user = (await readyAuth()).currentUser;
  if (!user) throw new Error('nobody is signed in');
  await send(callAs(user));
  await user.getIdToken(true);
  await rememberUser(user);
}

/** Only who has registered counts as signed in. */
async function settle(user: User): Promise<GoogleOutcome> {
  try {
    await callAs(user)('getAccount', {});
  } catch (error) {
    if (reasonOf(error) === 'account_incomplete') return 'incomplete';
    throw error;
  }
  await rememberUser(user);
  return 'signedIn';
}

function callAs(user: User) {
  return createCallableClient({ functionsUrl: config().functionsUrl, idToken: () => user.getIdToken(), proving });
}
