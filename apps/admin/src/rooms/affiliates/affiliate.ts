import type { Output } from '@sos/contracts/callables';

export type Affiliate = Output<'adminListAffiliates'>['affiliates'][number];
export type Shown = Output<'adminGetAffiliate'>;
export type Brought = Shown['brought'][number];

/** Dollars that somebody typed, as cents; null when they are no amount. */
export function centsOf(typed: string): number | null {
  const dollars = Number(typed.trim().replace(',', '.'));
  const cents = Math.round(dollars * 100);
  return typed.trim() === '' || !Number.isFinite(dollars) || cents === 0 ? null : cents;
}
