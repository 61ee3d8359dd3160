import { recordStake } from '../disputes/record-stake.ts';
import { anewDebt, debtAfter, type DebtEvent, isDebtEvent, recordDebt } from './debt.ts';
import type { PaymentEvent, RailFact } from './events.ts';
import { moves } from './moves.ts';
import { isAbandoned, type Payment, type PaymentStatus, settledStatuses } from './payment.ts';
import type { Refund } from './refund-state.ts';
import { isOrderedBefore, isOwed, providerPartOf, refundable, refundedBy, withRailRefunds } from './refund.ts';

type Disputed = Extract<PaymentEvent, { type: 'disputed' }>;
type WrittenOff = Extract<PaymentEvent, { type: 'written_off' }>;
type Told = Exclude<PaymentEvent, DebtEvent | Disputed | WrittenOff>;

/**
 * The payment with what the event says: the payment itself when it knows that already, undefined when the event has no
 * bearing on it.
 */
export function record(payment: Payment, event: PaymentEvent): Payment | undefined {
  if (event.type === 'written_off') return recordWrittenOff(payment, event.at);
  return event.type === 'disputed' ? recordStake(payment, event.dispute) : recordOther(payment, event);
}

/** Only what was talked for and could not be collected, and once. */
function recordWrittenOff(payment: Payment, at: number): Payment | undefined {
  const { status, sessionId, writtenOffAt } = payment;
  if (status !== 'uncollected' || sessionId === null) return undefined;
  return writtenOffAt === null ? { ...payment, writtenOffAt: at } : payment;
}

function recordOther(payment: Payment, event: Exclude<PaymentEvent, Disputed | WrittenOff>): Payment | undefined {
  if (isDebtEvent(event)) return recordDebt(payment, event);
  if (event.type === 'refund_requested' && isRequested(payment, event.refundId)) return payment;
  if (!concerns(payment, event)) return undefined;
  const told = withRelease(withFacts(payment, event), event);
  const status = statusAfter(payment, told, event);
  if (!status) return event.type !== 'booked' && (isKnown(payment, event) || told !== payment) ? told : undefined;
  const settled = { ...told, ...instantsOf(told, { status, at: event.at }), status };
  const moved = { ...settled, debt: debtOf(payment, settled, event) };
  return event.type === 'booked' ? { ...moved, sessionId: event.sessionId } : moved;
}

function debtOf(before: Payment, moved: Payment, { type, at }: Told) {
  return type === 'collect_requested' ? anewDebt(at) : debtAfter(before, moved, at);
}

/** What the event takes for granted holds. */
function concerns(payment: Payment, event: Told): boolean {
  const { sessionId } = payment;
  switch (event.type) {
    case 'booked':
      return sessionId === null;
    case 'capture_requested':
    case 'hold_gone':
      return sessionId !== null;
    case 'collect_requested':
      return mayCollect(payment, event.at);
    case 'release_requested':
      return mayRelease(payment, event);
    case 'refund_requested':
      return mayGiveBack(payment, event);
    default:
      return event.rail === payment.rail && event.railPaymentId === payment.railPaymentId;
  }
}

/** Each order of an admin is one try. */
function mayCollect(payment: Payment, at: number): boolean {
  return payment.sessionId !== null && isCollectable(payment) && (payment.settledAt ?? 0) < at;
}

/** What was given up stays with the platform, and what the rail has released is gone. */
const isCollectable = ({ writtenOffAt, releasedAt }: Payment) => writtenOffAt === null && releasedAt === null;

/** A booked payment is given back for its session's settlement alone. */
function mayRelease(payment: Payment, { reason, at }: Extract<Told, { type: 'release_requested' }>): boolean {
  if (reason === 'settlement') return payment.sessionId !== null;
  return payment.sessionId === null && (reason !== 'unscheduled' || isAbandoned(payment, at));
}

function mayGiveBack(payment: Payment, event: Extract<Told, { type: 'refund_requested' }>): boolean {
  const { amount } = event;
  const isThere = payment.status === 'captured' && amount > 0 && amount <= refundable(payment);
  return isThere && !isOrderedBefore(payment, event);
}

function isRequested({ refunds }: Payment, id: string): boolean {
  return refunds.some((refund) => refund.id === id);
}

/** Where the event leads; undefined when it leads nowhere. */
function statusAfter(payment: Payment, told: Payment, event: Told): PaymentStatus | undefined {
  const { status } = payment;
  if (status === 'uncollected' && !isCollectable(payment)) return undefined;
  const isBack = event.type === 'rail_captured' && (status === 'refund_due' || status === 'refunded');
  return isBack && !isPartLeft(told) ? undefined : moves[event.type][status];
}

/** True when the rail has told of each refund, and something is left to the captured payment. */
function isPartLeft({ refunds, refunded, captured }: Payment): boolean {
  return refunds.length > 0 && !refunds.some(isOwed) && refunded < (captured ?? 0);
}

/** True when the payment is where the event leads to: it may be told again because its effects were not carried out. */
function isKnown(payment: Payment, event: PaymentEvent): boolean {
  return Object.values(moves[event.type]).includes(payment.status);
}

type Facts = Pick<PaymentEvent, 'at'> & Partial<Pick<RailFact, 'captureBefore' | 'captured' | 'refunded' | 'refunds'>>;

/**
 * The booking is often quicker than the rail's event; the deadline is told by whichever comes, the amounts by the rail
 * alone. Its words come in any order, and what was taken is not untaken.
 */
function withFacts(payment: Payment, event: Told): Payment {
  if (event.type === 'refund_requested') return { ...payment, refunds: [...payment.refunds, wanted(payment, event)] };
  const fact: Facts = event;
  const captureBefore = fact.captureBefore ?? payment.captureBefore;
  const captured = fact.captured === undefined ? payment.captured : Math.max(fact.captured, payment.captured ?? 0);
  const refunds = withRailRefunds({ ...payment, captured }, fact.refunds ?? [], fact.at);
  const refunded = refundedAfter(payment, refunds, fact.refunded);
  const known = payment.captured === captured && payment.refunded === refunded && payment.refunds === refunds;
  if (known && captureBefore === payment.captureBefore) return payment;
  return { ...payment, captureBefore, captured, refunded, refunds };
}

/** Dates the rail's first word that it holds nothing any more. */
function withRelease(payment: Payment, { type, at }: Told): Payment {
  const { status, releasedAt } = payment;
  const isHeld = releasedAt === null && (status in moves.rail_released || status === 'uncollected');
  return type === 'rail_released' && isHeld ? { ...payment, releasedAt: at } : payment;
}

/** Words come in any order: without a list of refunds, what was given back does not come in again. */
function refundedAfter(payment: Payment, refunds: readonly Refund[], told = 0): number {
  return refunds.some(({ railRefundId }) => railRefundId !== null)
    ? refundedBy(refunds)
    : Math.max(told, payment.refunded);
}

function wanted(payment: Payment, event: Extract<PaymentEvent, { type: 'refund_requested' }>): Refund {
  const { refundId: id, amount, bearer, at } = event;
  const providerPart = providerPartOf(payment, { amount, bearer });
  return { id, amount, providerPart, bearer, origin: 'admin', status: 'due', railRefundId: null, at };
}

const settled: ReadonlySet<PaymentStatus> = new Set(settledStatuses);
const taken: ReadonlySet<PaymentStatus> = new Set(['captured', 'refund_due', 'refunded']);

/** What was taken stays settled when it was: months and rates go by it, and each refund has an instant of its own. */
function instantsOf(payment: Payment, move: { status: PaymentStatus; at: number }) {
  const { authorizedAt, settledAt } = payment;
  const isKept = settledAt !== null && taken.has(payment.status);
  return {
    authorizedAt: move.status === 'authorized' ? (authorizedAt ?? move.at) : authorizedAt,
    settledAt: settled.has(move.status) && !isKept ? move.at : settledAt,
  };
}
