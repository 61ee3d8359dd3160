import { type Money, money } from '../money/money.ts';
import { disputedAway, isLost } from '../disputes/stake.ts';
import type { Instant } from '../shared/instant.ts';
import type { Payment } from './payment.ts';
import { isGivenBack, type RailRefund, type Refund, type RefundStatus, refundStatuses } from './refund-state.ts';

type Refunded = Pick<Payment, 'captured' | 'price' | 'refunds' | 'refunded' | 'status' | 'disputes'>;

export const isOwed = ({ status }: Refund) => status === 'due';

/** The same sum is not ordered twice: two admins, or one whose answer was lost, mean one refund. What failed may be ordered anew. */
export function isOrderedBefore({ refunds }: Pick<Payment, 'refunds'>, { amount, isRest = false }: Ordered): boolean {
  const stands = refunds.filter(({ origin, status }) => origin === 'admin' && status !== 'failed');
  return !isRest && stands.some((refund) => refund.amount === amount);
}

interface Ordered {
  readonly amount: number;
  readonly isRest?: boolean;
}

/** What was given back and has not come back, in minor units. */
export function refundedBy(refunds: readonly Refund[]): number {
  return sum(refunds.filter(isGivenBack).map(({ amount }) => amount));
}

/** What can still be given back, in minor units. */
export function refundable({
  captured,
  refunded,
  refunds,
  disputes,
}: Pick<Payment, 'captured' | 'refunded' | 'refunds' | 'disputes'>): number {
  const due = sum(refunds.filter(isOwed).map(({ amount }) => amount));
  return Math.max(0, (captured ?? 0) - refunded - due - disputedAway(disputes));
}

/** How much of what was taken is the provider's, in minor units; a part capture is divided in the price's proportion. */
export function shareOf({ captured, price }: Pick<Payment, 'captured' | 'price'>): number {
  const { total, providerShare } = price;
  return Math.floor((providerShare.amount * (captured ?? total.amount)) / total.amount);
}

/** What is left to us of what was taken, without what is given back or the provider's; null before anything was taken. */
export function ours(payment: Payment): Money | null {
  if (payment.captured === null || !isTaken.has(payment.status)) return null;
  const share =
    shareOf(payment) - sum(payment.refunds.filter(({ status }) => status === 'done').map((each) => each.providerPart));
  return money(payment.captured - payment.refunded - share, payment.price.total.currency);
}
const isTaken: ReadonlySet<Payment['status']> = new Set(['captured', 'refunded']);

/** What the provider gives back of a further refund or a lost dispute: all that they bear adds up to their share of it, to the cent. */
export function providerPartOf(payment: Refunded, refund: Pick<Refund, 'amount' | 'bearer'>): number {
  if (refund.bearer === 'platform') return 0;
  const refunds = payment.refunds.filter((each) => each.bearer === 'provider' && each.status !== 'failed');
  const borne = [...refunds, ...payment.disputes.filter(isLost)];
  const share = shareOf(payment);
  const amount = sum(borne.map((each) => each.amount)) + refund.amount;
  const captured = payment.captured ?? 0;
  // Of what was never taken there is no share.
  const target = captured === 0 ? 0 : Math.floor((share * Math.min(amount, captured)) / captured);
  const given = sum(borne.map((each) => each.providerPart));
  return Math.min(refund.amount, Math.max(0, target - given));
}

const order: readonly RefundStatus[] = refundStatuses;

/** The refunds with what the rail tells of them, in whatever order its words come; the same list when nothing is new. */
export function withRailRefunds(payment: Refunded, told: readonly RailRefund[], at: Instant): readonly Refund[] {
  const merged = told.reduce(
    (known, word) => withRailRefund({ ...payment, refunds: known }, word, at),
    payment.refunds,
  );
  const after = { ...payment, refunds: merged };
  const room = (payment.captured ?? 0) - refundedBy(merged);
  // Somebody gave back so much meanwhile that nothing is left for what we were about to give back.
  const isOvertaken = after.refunds.some((refund) => isOwed(refund) && refund.amount > room);
  return isOvertaken ? merged.map((each) => (isOwed(each) ? { ...each, status: 'failed' } : each)) : merged;
}

function withRailRefund(payment: Refunded, word: RailRefund, at: Instant): readonly Refund[] {
  const { railRefundId, refundId, amount, status } = word;
  const known = payment.refunds.find((each) => each.railRefundId === railRefundId || each.id === refundId);
  if (!known) {
    const origin = payment.status === 'captured' || payment.status === 'refunded' ? 'dashboard' : 'settlement';
    const fresh = { id: railRefundId, amount, bearer: 'provider', origin, railRefundId, status, at } as const;
    return [...payment.refunds, { ...fresh, providerPart: status === 'failed' ? 0 : providerPartOf(payment, fresh) }];
  }
  if (order.indexOf(status) <= order.indexOf(known.status)) return payment.refunds;
  return payment.refunds.map((each) => (each === known ? { ...each, status, railRefundId } : each));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
