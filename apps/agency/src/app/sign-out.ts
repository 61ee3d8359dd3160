/** Ends the session of this browser; the next person at this device is told nothing of the team. */
export async function signOut(): Promise<void> {
  const { thisDevice } = await import('@sos/browser/push/push-device');
  // Without an answer the device keeps its messages, which name nobody; nobody is kept signed in for that.
  await thisDevice.remove().catch(() => undefined);
  const { signOutHere } = await import('@sos/browser/auth/firebase-auth');
  await signOutHere();
}
