import { type Account, type Line, type Posting, posting } from '../journal/posting.ts';
import type { Money } from '../money/money.ts';
import type { Instant } from '../shared/instant.ts';

/** An invoice of the rail's for a period of a subscription, once it is paid. */
export interface PaidInvoice {
  readonly id: string;
  readonly paid: Money;
  /** What the rail keeps for itself; null while it has not told. */
  readonly fee: Money | null;
}

/** What a paid invoice moves in the journal; undefined where nothing was paid, as in a trial. */
export function invoicePosting({ id, paid, fee }: PaidInvoice, at: Instant): Posting | undefined {
  const { amount, currency } = paid;
  const line = (account: Account, sum: number): Line => ({ account, partyId: null, amount: sum, currency });
  const kept = fee?.currency === currency ? fee.amount : 0;
  const lines = [line('stripe_clearing', amount - kept), line('fees', kept), line('platform_revenue', -amount)];
  return posting({ id: `subscription_${id}`, paymentId: id, at, lines });
}
