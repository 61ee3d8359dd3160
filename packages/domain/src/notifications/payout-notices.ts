import type { PayoutAccount } from '../transfers/payout-account.ts';
import type { Transfer } from '../transfers/transfer.ts';
import { noFacts, type Notice } from './notice.ts';

/** What a provider is told whose address at PayPal is another now; should it not have been them, they have time to say so. */
export function paypalAddressNotice(uid: string, { addressNumber }: Pick<PayoutAccount, 'addressNumber'>): Notice {
  return { text: 'paypal_provider', recipientId: uid, cause: `paypal-${addressNumber}`, facts: noFacts };
}

/** What a provider is told whose share came back. */
export function bouncedNotice({ id, providerId, bounced }: Transfer): Notice | undefined {
  if (!bounced) return undefined;
  const facts = { ...noFacts, sessionId: id };
  return { text: 'bounced_provider', recipientId: providerId, cause: `payout-${id}-${bounced.at}`, facts };
}
