import { claimsOf } from '@sos/domain/accounts/claims';
import type { UserRecord } from 'firebase-admin/auth';
import type { Registry, SignIn } from '../../usecases/accounts/ports.ts';
import { auth, unknownUser, unless } from './auth.ts';

const taken = ['auth/email-already-exists'] as const;

/** The accounts of Firebase Auth. */
export function makeRegistry(): Registry {
  const ofKnown = async (work: () => Promise<unknown>) => void (await unless(unknownUser, work));
  return {
    create: async ({ email, password, name }) => {
      const made = await unless(taken, () => auth().createUser({ email, password, displayName: name }));
      return made !== undefined;
    },
    find: (uid) => unless(unknownUser, async () => toSignIn(await auth().getUser(uid))),
    findByEmail: (email) => unless(unknownUser, async () => toSignIn(await auth().getUserByEmail(email))),
    setClaims: (uid, claims) => ofKnown(() => auth().setCustomUserClaims(uid, claims)),
    setDisabled: (uid, disabled) => ofKnown(() => auth().updateUser(uid, { disabled })),
    setName: (uid, name) => ofKnown(() => auth().updateUser(uid, { displayName: name })),
    setPassword: (uid, password) =>
      ofKnown(async () => {
        await auth().updateUser(uid, { password });
        await auth().revokeRefreshTokens(uid);
      }),
    endSessions: (uid) => ofKnown(() => auth().revokeRefreshTokens(uid)),
    remove: (uid) => ofKnown(() => auth().deleteUser(uid)),
  };
}

function toSignIn({ uid, email = '', emailVerified, disabled, customClaims = {}, providerData }: UserRecord): SignIn {
  const has = (provider: string) => providerData.some(({ providerId }) => providerId === provider);
  return {
    uid,
    email,
    emailConfirmed: emailVerified,
    hasPassword: has('password'),
    hasGoogle: has('google.com'),
    disabled,
    claims: claimsOf(customClaims),
  };
}
