import { applyActionCode, confirmPasswordReset, verifyPasswordResetCode } from 'firebase/auth';
import { readyAuth } from './firebase-auth.ts';

/** Does what the link of a mail is for. Rejects when it was used or is too old. */
export async function applyCode(code: string): Promise<void> {
  await applyActionCode(await readyAuth(), code);
}

/** The address that a link to a new password is for. Rejects when it was used or is too old. */
export async function addressOfReset(code: string): Promise<string> {
  return verifyPasswordResetCode(await readyAuth(), code);
}

export async function resetPassword(code: string, password: string): Promise<void> {
  await confirmPasswordReset(await readyAuth(), code, password);
}
