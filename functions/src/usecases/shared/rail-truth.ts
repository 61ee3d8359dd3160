import { type Money, sameMoney } from '@sos/domain/money/money';
import type { PaymentEvent, RailFact } from '@sos/domain/payments/events';
import type { Payment } from '@sos/domain/payments/payment';
import { isOwed } from '@sos/domain/payments/refund';
import type { RailPayment } from '../payments/ports.ts';

/** What the rail's own state of a payment means for ours; undefined while it only waits for a card. */
export function factOf(payment: Pick<Payment, 'rail'>, truth: RailPayment, at: number): RailFact | undefined {
  const type = typeOf(truth);
  const { railPaymentId, captureBefore, captured, refunded, refunds, fee } = truth;
  const amounts = { captured, refunded, refunds, ...(fee && { fee }) };
  return type && { type, rail: payment.rail, railPaymentId, captureBefore, ...amounts, at };
}

function typeOf({ status, captured, refunded }: RailPayment): RailFact['type'] | undefined {
  switch (status) {
    case 'open':
      return undefined;
    case 'authorized':
      return 'rail_authorized';
    case 'canceled':
      return 'rail_released';
    case 'captured':
      return refunded >= captured ? 'rail_refunded' : 'rail_captured';
  }
}

/** The end of what the rail was asked, as its state tells it; undefined while it has not happened. */
export function conclusion(
  action: 'capture' | 'release' | 'refund',
  told: { readonly payment: Payment; readonly truth: RailPayment; readonly at: number },
): PaymentEvent | undefined {
  const { payment, truth, at } = told;
  const fact = factOf(payment, truth, at);
  // Nothing is held for a capture to take.
  if (!fact && action === 'capture') return { type: 'hold_gone', at };
  if (!fact || fact.type === 'rail_authorized') return undefined;
  return action === 'refund' && !isGivenBack(payment, fact) ? undefined : fact;
}

/** True when the refund that is due has begun, or can no more. */
function isGivenBack(
  { refunds }: Payment,
  { type, captured = 0, refunded = 0, refunds: told = [] }: RailFact,
): boolean {
  const due = refunds.find(isOwed);
  if (type === 'rail_refunded' || !due) return type === 'rail_refunded';
  return due.amount > captured - refunded || told.some(({ refundId }) => refundId === due.id);
}

/** What an event says of the payment that it is about; what is left out was not told. */
export interface SaidPayment {
  readonly railPaymentId?: string;
  readonly amount?: Money;
  /** Some of the amount, taken or given back. */
  readonly part?: Money;
}

/** In what the rail's payment differs from ours; nothing of that may change afterwards. */
export function differences(payment: Payment, { railPaymentId, amount, part }: SaidPayment): string[] {
  const { total } = payment.price;
  const isSame = amount === undefined || sameMoney(amount, total);
  const isWithin = part === undefined || (part.currency === total.currency && part.amount <= total.amount);
  return [
    ...(railPaymentId === undefined || railPaymentId === payment.railPaymentId ? [] : ['payment']),
    ...(isSame && isWithin ? [] : ['amount']),
  ];
}
