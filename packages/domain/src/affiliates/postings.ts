import { type Posting, posting } from '../journal/posting.ts';
import type { LedgerLine } from './commission.ts';

/** What a line of the ledger moves in the journal: what affiliates earn is a cost that is owed to them. */
export function ledgerPosting({ id, affiliateId, amount, paymentId, at }: LedgerLine): Posting | undefined {
  const place = { currency: 'USD' } as const;
  return posting({
    id: `affiliate_${id}`,
    paymentId,
    at,
    lines: [
      { ...place, account: 'affiliate_commissions', partyId: null, amount },
      { ...place, account: 'affiliate_payable', partyId: affiliateId, amount: -amount },
    ],
  });
}
