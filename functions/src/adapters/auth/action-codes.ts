import type { ActionCode, ActionCodes } from '../../usecases/accounts/ports.ts';
import { auth, unknownUser, unless } from './auth.ts';

const refusals = [
  ...unknownUser,
  'auth/email-not-found',
  'auth/email-already-exists',
  'auth/invalid-new-email',
] as const;

/** Codes of Firebase Auth. Its own links lead to a page of its own; ours carry only the code. */
export function makeActionCodes(): ActionCodes {
  const made = (mode: ActionCode['mode'], link: () => Promise<string>) =>
    unless(refusals, async () => ({ mode, code: codeOf(await link()) }));
  return {
    confirm: (email) => made('verifyEmail', () => forOwner(email, () => auth().generateEmailVerificationLink(email))),
    reset: (email) => made('resetPassword', () => forOwner(email, () => auth().generatePasswordResetLink(email))),
    change: (email, newEmail) =>
      made('verifyAndChangeEmail', () => auth().generateVerifyAndChangeEmailLink(email, newEmail)),
  };
}

/** Where addresses are protected from enumeration, Auth gives no link for an address that nobody has and does not say why. */
async function forOwner(email: string, link: () => Promise<string>): Promise<string> {
  await auth().getUserByEmail(email);
  return link();
}

function codeOf(link: string): string {
  const code = new URL(link).searchParams.get('oobCode');
  if (!code) throw new Error('the link of Firebase Auth has no code');
  return code;
}
