import { signInFailure as kindOf } from '@sos/browser/auth/sign-in-failure';

/** The words for a sign-in that failed. */
export function signInFailure(error: unknown) {
  return `admin.signIn.failed.${kindOf(error)}` as const;
}
