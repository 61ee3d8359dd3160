import type { Account, Line } from '../journal/posting.ts';
import type { Payment } from '../payments/payment.ts';
import type { Stake } from './stake.ts';

/** What a dispute stands for in the journal: what was taken is lost until it is put back, or until the provider bears their part. */
export function stakeLines(payment: Payment, clearing: Account, stake: Stake | undefined): Line[] {
  if (!stake) return [];
  const { currency } = payment.price.total;
  const { withdrawn, fee, providerPart } = stake;
  const line = (account: Account, amount: number, partyId: string | null = null) => ({
    account,
    partyId,
    amount,
    currency,
  });
  return [
    line(clearing, -withdrawn - fee),
    line('fees', fee),
    line('provider_payable', providerPart, payment.providerId),
    line('dispute_losses', withdrawn - providerPart),
  ];
}
