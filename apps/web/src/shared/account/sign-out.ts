import { signOutHere } from '@sos/browser/auth/firebase-auth';
import { forgetAnswers } from '@sos/browser/kept/kept-answers';
import { rememberRegistered } from './just-registered.ts';
import { rememberOwnCall } from '../call/own-call.ts';
import { thisDevice } from '@sos/browser/push/push-device';

/** Ends the session of this browser; the next person at this device must find nothing of it. */
export async function signOut(): Promise<void> {
  // Without an answer the device keeps its messages, which name nobody; nobody is kept signed in for that.
  await thisDevice.remove().catch(() => undefined);
  await signOutHere();
  rememberOwnCall(null);
  rememberRegistered(null);
  // A browser that keeps nothing has nothing to forget.
  await forgetAnswers().catch(() => undefined);
}
