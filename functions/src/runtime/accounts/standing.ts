import { type Identity, stands } from '@sos/domain/accounts/standing';
import { HttpsError } from 'firebase-functions/v2/https';

/** Lets nobody in whose account does not stand as their token says. Throws HttpsError signed_out, and VendorUnavailableError. */
export async function requireStanding(identity: Identity): Promise<void> {
  const { accounts } = await import('./wiring.ts');
  if (!stands(identity, await accounts.find(identity.uid))) {
    throw new HttpsError('unauthenticated', 'signed_out', { reason: 'signed_out' });
  }
}
