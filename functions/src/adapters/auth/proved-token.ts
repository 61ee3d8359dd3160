import type { MakeProvedToken } from '../../usecases/accounts/factor-ports.ts';
import { auth, unless } from './auth.ts';

/** The claim stays with the session that the token begins, through each renewal, and with no other session. */
export const makeProvedToken: MakeProvedToken = async (uid) => {
  const token = await unless([], () => auth().createCustomToken(uid, { secondFactor: true }));
  if (token === undefined) throw new Error('Firebase Auth makes no token');
  return token;
};
