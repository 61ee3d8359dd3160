import { rememberAccount } from '@sos/browser/auth/account';
import { callFunction } from '@sos/browser/call-function';

/** Signs in by the token of a one-time address. Whoever was signed in here before is not any more. */
export async function enter(token: string): Promise<void> {
  const { customToken } = await callFunction('signInFromSos', { token });
  const { signInByToken } = await import('@sos/browser/auth/custom-token');
  rememberAccount(null);
  await signInByToken(customToken);
}
