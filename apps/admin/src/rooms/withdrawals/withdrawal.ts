import type { Output } from '@sos/contracts/callables';
import { formatMoney } from '@sos/domain/money/format-money';

type Entry = Pick<Output<'adminGetAuditLog'>['entries'][number], 'id' | 'action' | 'at' | 'reason' | 'adminId'>;
export type Withdrawal = Output<'adminListWithdrawals'>['withdrawals'][number];

type Account = Pick<Withdrawal, 'country' | 'currency' | 'ending'>;
export type Deed = 'approve' | 'reject' | 'funded';

const DAY = 86_400_000;

export const dollars = (formats: string, amount: number) => formatMoney(formats, { amount, currency: 'USD' });

/** Whole days in which nothing has happened to it. */
export const daysSince = (changedAt: number, now: number) => Math.max(0, Math.floor((now - changedAt) / DAY));

/** What an admin must do something about, and what is still under way. */
export function toneOf({ status, needsTwo }: Pick<Withdrawal, 'status' | 'needsTwo'>): 'signal' | 'wait' | 'calm' {
  if (status === 'requested' || status === 'awaiting_manual_funding') return 'signal';
  if (status === 'approved' && needsTwo) return 'signal';
  return ['awaiting_confirmation', 'approved', 'approved_twice', 'processing'].includes(status) ? 'wait' : 'calm';
}

/** Which deeds its state leaves open. */
export function deedsOf({ status, needsTwo }: Pick<Withdrawal, 'status' | 'needsTwo'>) {
  const isUndecided = status === 'requested' || status === 'approved' || status === 'approved_twice';
  return {
    approve: status === 'requested' || (status === 'approved' && needsTwo),
    reject: isUndecided,
    funded: status === 'awaiting_manual_funding',
  };
}

const deedNames: Readonly<Record<string, Deed>> = {
  adminProcessWithdrawal: 'approve',
  adminRejectWithdrawal: 'reject',
  adminMarkWithdrawalFunded: 'funded',
};

/** What happened to it, the oldest first: that it was asked for, what admins did, and how it came to be as it is. */
export function storyOf(
  withdrawal: Pick<Withdrawal, 'id' | 'askedAt' | 'changedAt' | 'status'>,
  entries: readonly Entry[],
) {
  const { id, askedAt, changedAt, status } = withdrawal;
  const deeds = entries.flatMap((entry) => {
    const deed = deedNames[entry.action];
    return deed ? [{ key: entry.id, at: entry.at, words: `adminWithdrawals.deed.${deed}` as const, entry }] : [];
  });
  const asked = { key: `${id}-asked`, at: askedAt, words: 'adminWithdrawals.asked' as const, entry: null };
  const now = {
    key: `${id}-${status}`,
    at: changedAt,
    words: `adminWithdrawals.status.${status}` as const,
    entry: null,
  };
  return [asked, ...deeds, ...(changedAt > askedAt ? [now] : [])].toSorted((one, other) => one.at - other.at);
}

/** The account that it goes to, by what may be seen of it; undefined once its owner deleted it. */
export function accountOf<Known extends Account>(withdrawal: Account, accounts: readonly Known[]): Known | undefined {
  const { country, currency, ending } = withdrawal;
  return accounts.find((each) => each.country === country && each.currency === currency && each.ending === ending);
}
