import type { LedgerLine } from '../affiliates/commission.ts';
import type { Instant } from '../shared/instant.ts';
import type { Challenge } from './challenge.ts';

interface Winner {
  /** Of the challenge. */
  readonly id: string;
  readonly affiliateId: string;
  readonly at: Instant;
}

/** The line of the ledger that a prize is, under a name of its own; undefined for whoever won none. */
export function prizeLine(
  { awards }: Pick<Challenge, 'awards'>,
  { id, affiliateId, at }: Winner,
): LedgerLine | undefined {
  const award = awards?.find((each) => each.affiliateId === affiliateId);
  if (!award) return undefined;
  const name = `prize_${id}_${affiliateId}`;
  return { id: name, affiliateId, kind: 'adjusted', amount: award.amount, commissionId: '', paymentId: name, at };
}
