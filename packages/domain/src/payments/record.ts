import { debtAfter, type DebtEvent, isDebtEvent, recordDebt } from './debt.ts';
import type { PaymentEvent, RailFact } from './events.ts';
import { moves } from './moves.ts';
import { isAbandoned, type Payment, type PaymentStatus, settledStatuses } from './payment.ts';

/**
 * The payment with what the event says: the payment itself when it knows that already, undefined when the event has no
 * bearing on it.
 */
export function record(payment: Payment, event: PaymentEvent): Payment | undefined {
  if (isDebtEvent(event)) return recordDebt(payment, event);
  if (!concerns(payment, event)) return undefined;
  const told = withFacts(payment, event);
  const status = moves[event.type][payment.status];
  if (!status) return event.type !== 'booked' && (isKnown(payment, event) || told !== payment) ? told : undefined;
  const settled = { ...told, ...instantsOf(told, { status, at: event.at }), status };
  const moved = { ...settled, debt: debtAfter(payment, settled, event.at) };
  return event.type === 'booked' ? { ...moved, sessionId: event.sessionId } : moved;
}

/** What the event takes for granted holds. A booked payment is given back for its session's settlement alone. */
function concerns(payment: Payment, event: Exclude<PaymentEvent, DebtEvent>): boolean {
  const { sessionId } = payment;
  switch (event.type) {
    case 'booked':
      return sessionId === null;
    case 'capture_requested':
    case 'hold_gone':
      return sessionId !== null;
    case 'release_requested':
      if (event.reason === 'settlement') return sessionId !== null;
      return sessionId === null && (event.reason !== 'unscheduled' || isAbandoned(payment, event.at));
    default:
      return event.rail === payment.rail && event.railPaymentId === payment.railPaymentId;
  }
}

/** True when the payment is where the event leads to: it may be told again because its effects were not carried out. */
function isKnown(payment: Payment, event: PaymentEvent): boolean {
  return Object.values(moves[event.type]).includes(payment.status);
}

type Facts = Pick<PaymentEvent, 'at'> & Partial<Pick<RailFact, 'captureBefore' | 'captured' | 'refunded'>>;

/** The booking is often quicker than the rail's event; the deadline is told by whichever comes, the amounts by the rail alone. */
function withFacts(payment: Payment, fact: Facts): Payment {
  const captureBefore = fact.captureBefore ?? payment.captureBefore;
  const captured = fact.captured ?? payment.captured;
  // Words come in any order, and what was given back does not come in again.
  const refunded = Math.max(fact.refunded ?? 0, payment.refunded);
  const known = payment.captured === captured && payment.refunded === refunded;
  if (known && captureBefore === payment.captureBefore) return payment;
  return { ...payment, captureBefore, captured, refunded };
}

const settled: ReadonlySet<PaymentStatus> = new Set(settledStatuses);

function instantsOf(payment: Payment, move: { status: PaymentStatus; at: number }) {
  const { authorizedAt, settledAt } = payment;
  return {
    authorizedAt: move.status === 'authorized' ? (authorizedAt ?? move.at) : authorizedAt,
    settledAt: settled.has(move.status) ? move.at : settledAt,
  };
}
