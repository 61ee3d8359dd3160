import type { LedgerLine } from '../affiliates/commission.ts';
import { type Account, difference, type Line, type Posting, posting } from '../journal/posting.ts';
import type { Instant } from '../shared/instant.ts';
import { isBack, type Withdrawal, type WithdrawalRail } from './withdrawal.ts';

/** What each rail keeps for us. */
export const clearing = {
  wise: 'wise_clearing',
  flutterwave: 'flutterwave_clearing',
} as const satisfies Readonly<Record<WithdrawalRail, Account>>;

/**
 * What each state of a withdrawal stands for in the journal: while it is under way the amount is no longer owed to the
 * affiliate and on its way to them; once paid it has left the rail's account, with the rail's fee.
 */
export function linesOf(withdrawal: Withdrawal | undefined): Line[] {
  if (!withdrawal || isBack(withdrawal)) return [];
  const { affiliateId, amount, status, fee } = withdrawal;
  const usd = { currency: 'USD' } as const;
  const owed: Line = { ...usd, account: 'affiliate_payable', partyId: affiliateId, amount };
  if (status !== 'paid') return [owed, { ...usd, account: 'affiliate_paid', partyId: affiliateId, amount: -amount }];
  const cost = fee ?? 0;
  return [
    owed,
    { ...usd, account: 'fees', partyId: null, amount: cost },
    { ...usd, account: clearing[withdrawal.rail], partyId: null, amount: -amount - cost },
  ];
}

/** What a change moves in the journal; undefined when it moves nothing. Before the first state there is none. */
export function statePosting(before: Withdrawal | undefined, after: Withdrawal): Posting | undefined {
  const { id, revision, changedAt: at } = after;
  const lines = difference(linesOf(before), linesOf(after));
  return posting({ id: `withdrawal_${id}_${revision}`, paymentId: id, at, lines });
}

/** The line that takes the amount out of the affiliate's balance. */
export function takenLine(withdrawal: Withdrawal): LedgerLine {
  return lineOf(withdrawal, { name: 'out', amount: -withdrawal.amount, at: withdrawal.askedAt });
}

/** The line that brings it back; there can be one alone, since its id is made of the withdrawal. */
export function returnedLine(withdrawal: Withdrawal): LedgerLine {
  return lineOf(withdrawal, { name: 'back', amount: withdrawal.amount, at: withdrawal.changedAt });
}

function lineOf(
  { id, affiliateId }: Withdrawal,
  { name, amount, at }: { readonly name: string; readonly amount: number; readonly at: Instant },
): LedgerLine {
  return { id: `withdrawal_${id}_${name}`, affiliateId, kind: 'paid', amount, commissionId: '', paymentId: id, at };
}
