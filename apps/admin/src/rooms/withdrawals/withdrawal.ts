import type { Output } from '@sos/contracts/callables';
import { formatMoney } from '@sos/ui/format';

export type Withdrawal = Output<'adminListWithdrawals'>['withdrawals'][number];

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
