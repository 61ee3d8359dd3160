import type { Output } from '@sos/contracts/callables';
import { formatMoney } from '@sos/ui/format';

export type Affiliate = Output<'adminListAffiliates'>['affiliates'][number];
export type Shown = Output<'adminGetAffiliate'>;
export type Commission = Shown['commissions'][number];
export type Brought = Shown['brought'][number];

/** US cents, in the forms of the page's country. */
export function dollarsIn(formats: string) {
  return (amount: number) => formatMoney(formats, { amount, currency: 'USD' });
}

/** What stands, what waits for somebody, and what is worth nothing. */
export function toneOf({ status, reason }: Pick<Commission, 'status' | 'reason'>): 'calm' | 'wait' | 'signal' {
  if (reason === 'review' || reason === 'disputed') return 'signal';
  return status === 'pending' || status === 'validated' ? 'wait' : 'calm';
}

/** Dollars that somebody typed, as cents; null when they are no amount. */
export function centsOf(typed: string): number | null {
  const dollars = Number(typed.trim().replace(',', '.'));
  const cents = Math.round(dollars * 100);
  return typed.trim() === '' || !Number.isFinite(dollars) || cents === 0 ? null : cents;
}
