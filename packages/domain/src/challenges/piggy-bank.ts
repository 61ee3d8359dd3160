import type { LedgerLine } from '../affiliates/commission.ts';
import type { Instant } from '../shared/instant.ts';

/** What a chatter gets for linking Telegram, once they have earned enough. Amounts are US cents. */
export interface PiggyBank {
  readonly amount: number;
  /** What of commissions must have been earned, without what went back. */
  readonly target: number;
  readonly filledAt: Instant;
  readonly paidAt: Instant | null;
}

export const PIGGY_AMOUNT = 5000;
export const PIGGY_TARGET = 15_000;

/** Filled by the first link with Telegram; it stays when the link is taken back. */
export const filledPiggyBank = (at: Instant): PiggyBank => ({
  amount: PIGGY_AMOUNT,
  target: PIGGY_TARGET,
  filledAt: at,
  paidAt: null,
});

/** The bank with its money paid out; undefined while it is locked, and once it is empty. */
export function opened(bank: PiggyBank, earned: number, at: Instant): PiggyBank | undefined {
  return bank.paidAt === null && earned >= bank.target ? { ...bank, paidAt: at } : undefined;
}

/** The line of the ledger that it becomes, under a name of its own. */
export function piggyLine({ amount }: PiggyBank, affiliateId: string, at: Instant): LedgerLine {
  const name = `piggy_${affiliateId}`;
  return { id: name, affiliateId, kind: 'adjusted', amount, commissionId: '', paymentId: name, at };
}
