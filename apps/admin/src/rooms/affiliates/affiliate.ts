import type { Output } from '@sos/contracts/callables';
import { centsTyped } from '@sos/domain/money/typed-amount';

export type Affiliate = Output<'adminListAffiliates'>['affiliates'][number];
export type Shown = Output<'adminGetAffiliate'>;
export type Brought = Shown['brought'][number];

/** Dollars that somebody typed, with a minus where they are taken away, as cents; null when they are no amount. */
export function centsOf(typed: string): number | null {
  const [, minus, dollars = ''] = /^\s*([-\u2212]?)(.*)$/s.exec(typed) ?? [];
  const cents = centsTyped(dollars);
  return cents ? (minus ? -cents : cents) : null;
}
