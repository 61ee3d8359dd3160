import type { Output } from '@sos/contracts/callables';
import type { Currency } from '@sos/domain/money/money';
import { formatMoney } from '@sos/domain/money/format-money';

export type Share = Output<'adminListTransfers'>['transfers'][number];

/** Nothing goes on by itself. */
const wanting: readonly Share['waitsFor'][] = ['no_rail', 'bounced', 'overpaid'];

/** How the state is coloured: what somebody must look at, and what is still under way. */
export function toneOf({ status, waitsFor }: Pick<Share, 'status' | 'waitsFor'>): 'signal' | 'wait' | 'calm' {
  if (status === 'failed' || (waitsFor !== null && wanting.includes(waitsFor))) return 'signal';
  return status === 'waiting' || status === 'due' || status === 'asked' ? 'wait' : 'calm';
}

/** `amount` in minor units, in the forms of the page's country. */
export function moneyIn(formats: string, currency: Currency) {
  return (amount: number) => formatMoney(formats, { amount, currency });
}
