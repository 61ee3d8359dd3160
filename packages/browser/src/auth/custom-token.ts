import { signInWithCustomToken } from 'firebase/auth';
import { readyAuth, rememberUser } from './firebase-auth.ts';

/** Signs in whom the server has vouched for. Rejects where the token is over or of another project. */
export async function signInByToken(token: string): Promise<void> {
  const { user } = await signInWithCustomToken(await readyAuth(), token);
  await rememberUser(user);
}
