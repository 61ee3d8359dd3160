/** Ends the session of this browser. */
export async function signOut(): Promise<void> {
  const { signOutHere } = await import('@sos/browser/auth/firebase-auth');
  await signOutHere();
}
