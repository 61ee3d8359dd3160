import type { Output } from '@sos/contracts/callables';
import { formatMoney } from '@sos/domain/money/format-money';

export type Commission = Output<'adminGetAffiliate'>['commissions'][number];

/** US cents, in the forms of the page's country. */
export function dollarsIn(formats: string) {
  return (amount: number) => formatMoney(formats, { amount, currency: 'USD' });
}

/** What stands, what waits for somebody, and what is worth nothing. */
export function toneOf({ status, reason }: Pick<Commission, 'status' | 'reason'>): 'calm' | 'wait' | 'signal' {
  if (reason === 'review' || reason === 'disputed') return 'signal';
  return status === 'pending' || status === 'validated' ? 'wait' : 'calm';
}
