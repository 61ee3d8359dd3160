import { currentAccount } from '@sos/browser/auth/account';
import { idToken } from '@sos/browser/auth/id-token';
import { callFunction } from '@sos/browser/call-function';
import { CallableError } from '@sos/browser/callable-client';
import type { ProviderProfile } from '@sos/contracts/providers';
import { openCallOf } from './open-call.ts';

/** Throws CallableError for what would refuse the booking once the card is confirmed; asked just before it is. */
export async function checkBeforePaying({ id, price }: ProviderProfile): Promise<void> {
  const uid = currentAccount()?.uid;
  if (uid === undefined || (await idToken()) === null) throw new CallableError('signed_out', 'the session has ended');
  const [{ availability }, sessionId] = await Promise.all([
    callFunction('getProviderProfile', { providerId: id, currency: price.currency }),
    openCallOf(uid),
  ]);
  if (sessionId) throw new CallableError('call_open', 'one call at a time', { details: { sessionId } });
  if (availability !== 'available') throw new CallableError('provider_unavailable', 'no longer available');
}
