import type { Posting } from '@sos/domain/journal/posting';
import { aWithdrawal } from '@sos/domain/testing/a-withdrawal';
import { statePosting } from '@sos/domain/withdrawals/postings';
import type { Withdrawal } from '@sos/domain/withdrawals/withdrawal';

interface Told {
  readonly id: string;
  readonly railId: string | null;
  readonly at: number;
}

/** A withdrawal whose rail was asked, with the first of its entries. */
export function aKeptPayout({ id, railId, at }: Told): { readonly withdrawal: Withdrawal; readonly entry: Posting } {
  const order = { tryNumber: 1, prepared: {}, askedAt: at, railId, isFunded: false };
  const withdrawal = aWithdrawal({ id, status: 'processing', changedAt: at, order });
  const entry = statePosting(undefined, withdrawal);
  if (!entry) throw new Error('what is under way is in the journal');
  return { withdrawal, entry };
}
