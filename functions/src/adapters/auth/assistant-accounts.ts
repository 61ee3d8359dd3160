import type { ProviderKind } from '@sos/domain/money/price';
import { auth, unknownUser, unless } from './auth.ts';

/** A token to sign in with as somebody of the platform's; their account is made by the first. */
export function mintToken(uid: string, role: ProviderKind): Promise<string> {
  return auth().createCustomToken(uid, { role });
}

/** Ends an account; one that is not there is fine. */
export async function forgetAccount(uid: string): Promise<void> {
  await unless(unknownUser, () => auth().deleteUser(uid));
}
