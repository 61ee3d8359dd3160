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
    confirm: (email) => made('verifyEmail', () => auth().generateEmailVerificationLink(email)),
    reset: (email) => made('resetPassword', () => auth().generatePasswordResetLink(email)),
    change: (email, newEmail) =>
      made('verifyAndChangeEmail', () => auth().generateVerifyAndChangeEmailLink(email, newEmail)),
  };
}

function codeOf(link: string): string {
  const code = new URL(link).searchParams.get('oobCode');
  if (!code) throw new Error('the link of Firebase Auth has no code');
  return code;
}
