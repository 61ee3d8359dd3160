import { rememberAccount } from '@sos/browser/auth/account';
import { callFunction } from '@sos/browser/call-function';

/** The pass that an address carries; null where it carries none. */
export function passIn(hash: string): string | null {
  return new URLSearchParams(hash.slice(1)).get('pass');
}

/** Signs in by the pass of a one-time address. Whoever was signed in here before is not any more. */
export async function enter(pass: string): Promise<void> {
  const { customToken } = await callFunction('signInFromSos', { token: pass });
  const { signInByToken } = await import('@sos/browser/auth/custom-token');
  rememberAccount(null);
  await signInByToken(customToken);
}
