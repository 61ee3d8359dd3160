import { signOutHere } from '@sos/browser/auth/firebase-auth';
import { forgetCalls } from '../call/known-calls.ts';
import { rememberOwnCall } from '../call/own-call.ts';

/** Ends the session of this browser; the next person at this device must find nothing of it. */
export async function signOut(): Promise<void> {
  await signOutHere();
  rememberOwnCall(null);
  forgetCalls();
}
