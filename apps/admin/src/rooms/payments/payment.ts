import { followPace } from '@sos/browser/follow-pace';
import type { Output } from '@sos/contracts/callables';
import type { Currency } from '@sos/domain/money/money';
import { isDue, type PaymentStatus } from '@sos/domain/payments/payment';
import { formatMoney } from '@sos/domain/money/format-money';

export type PaymentRow = Output<'adminListPayments'>['payments'][number];
export type PaymentView = Output<'adminGetPayment'>;

export type PaymentDeed = 'refund' | 'retry' | 'writeOff';

/** What can be done with a payment in its state. */
export function deedsOf({ payment, refundable, differences, writtenOffAt }: PaymentView): PaymentDeed[] {
  const mayRefund = payment.status === 'captured' && refundable > 0;
  const mayRetry = isDue(payment) || differences.length > 0;
  const mayWriteOff = payment.status === 'uncollected' && payment.sessionId !== null && writtenOffAt === null;
  return [
    ...(mayRefund ? ['refund' as const] : []),
    ...(mayRetry ? ['retry' as const] : []),
    ...(mayWriteOff ? ['writeOff' as const] : []),
  ];
}

/** How soon an open payment is asked for again: often while the rail is asked, and never when nothing moves. */
export function pauseOf(view: Pick<PaymentView, 'payment' | 'refunds'> | undefined): number | false {
  const has = (state: 'due' | 'pending') => view?.refunds.some(({ status }) => status === state);
  if (view && (isDue(view.payment) || has('due'))) return followPace.answer;
  return has('pending') ? followPace.money : false;
}

/** Whether something was taken back of what the price gives the provider. */
export function isShareLess({ shareLeft, providerShare }: Pick<PaymentView, 'shareLeft' | 'providerShare'>): boolean {
  return shareLeft !== null && shareLeft < providerShare;
}

export function toneOf(status: PaymentStatus): 'signal' | 'wait' | 'calm' {
  if (status === 'uncollected' || status === 'failed') return 'signal';
  return isDue({ status }) || status === 'created' ? 'wait' : 'calm';
}

/** `amount` in minor units, in the forms of the page's country. */
export function moneyIn(formats: string, currency: Currency) {
  return (amount: number) => formatMoney(formats, { amount, currency });
}

/** What somebody typed, in minor units; null when it is no amount between nothing and the most. */
export function typedAmount(typed: string, most: number): number | null {
  if (!/^\d{1,7}([.,]\d{1,2})?$/.test(typed.trim())) return null;
  const minor = Math.round(Number(typed.trim().replace(',', '.')) * 100);
  return minor > 0 && minor <= most ? minor : null;
}
