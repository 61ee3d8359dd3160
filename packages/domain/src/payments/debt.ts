import type { Instant } from '../shared/instant.ts';
import type { PaymentEvent } from './events.ts';
import { type Debt, isDue, type Payment } from './payment.ts';
import { isOwed } from './refund.ts';

const debtEvents = ['outcome_unknown', 'not_happened', 'retry_requested', 'rail_refused'] as const;
export type DebtEvent = Extract<PaymentEvent, { type: (typeof debtEvents)[number] }>;
type Refusal = Extract<DebtEvent, { type: 'rail_refused' }>;

/** How long an answer that was lost may still be on its way at the rail, in ms; until then its key is kept. */
const IN_FLIGHT = 60_000;
/** The pause after a first refusal, in ms; it doubles. No shorter than a lost answer may be on its way. */
const FIRST_PAUSE = IN_FLIGHT;
const LONGEST_PAUSE = 3_600_000;
/** No card holds money longer, in ms. */
const LONGEST_HOLD = 31 * 86_400_000;

export function isDebtEvent(event: PaymentEvent): event is DebtEvent {
  return debtEvents.some((type) => type === event.type);
}

/** The payment with what the event says of its debt; undefined when it says nothing new. */
export function recordDebt(payment: Payment, event: DebtEvent): Payment | undefined {
  if (!isDue(payment)) return undefined;
  const debt = payment.debt ?? freshDebt(event.at);
  switch (event.type) {
    case 'outcome_unknown':
      return debt.unknownSince === null ? { ...payment, debt: { ...debt, unknownSince: event.at } } : undefined;
    case 'not_happened':
      if (!mayHaveFreshKey(payment, event.at)) return undefined;
      return { ...payment, debt: { ...debt, tryNumber: debt.tryNumber + 1, unknownSince: null } };
    case 'retry_requested':
      return debt.askAfter === null ? undefined : { ...payment, debt: { ...debt, askAfter: null } };
    case 'rail_refused':
      return recordRefusal(payment, debt, event);
  }
}

/** A refused request is asked again under the next key, after ever longer pauses, for as long as it can succeed. */
function recordRefusal(payment: Payment, debt: Debt, refusal: Refusal): Payment | undefined {
  const { at, undone } = refusal;
  if (refusal.tryNumber !== debt.tryNumber || isPausing({ debt }, at)) return undefined;
  const end = payment.status === 'capture_due' ? endOfHold(payment, debt) : null;
  if (undone && end !== null && at >= end) return { ...payment, status: 'uncollected', settledAt: at, debt: null };
  return { ...payment, debt: refusedDebt(debt, refusal, end) };
}

function refusedDebt(debt: Debt, { at, code, undone }: Refusal, end: Instant | null): Debt {
  const next = at + Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** debt.refusals);
  const last = end ?? Number.POSITIVE_INFINITY;
  const askAfter = at < last ? Math.min(next, last) : next;
  const key = undone
    ? { tryNumber: debt.tryNumber + 1, unknownSince: null }
    : { unknownSince: debt.unknownSince ?? at };
  return { ...debt, ...key, refusedWith: code, refusals: debt.refusals + 1, askAfter };
}

const endOfHold = ({ captureBefore }: Payment, { since }: Debt): Instant => captureBefore ?? since + LONGEST_HOLD;

/** The debt of a payment after a move: a new one begins with the first key, and none is left once the money is settled. */
export function debtAfter(before: Payment, moved: Payment, at: Instant): Debt | null {
  return isDue(moved) ? freshDebt(before.debt?.since ?? at) : null;
}

/** True while the rail is left alone because it has just refused. */
export function isPausing({ debt }: Pick<Payment, 'debt'>, now: Instant): boolean {
  return now < (debt?.askAfter ?? 0);
}

/** True when an earlier request can no longer be under way, so that the rail's word about its outcome is final. */
export function mayHaveFreshKey({ debt }: Pick<Payment, 'debt'>, now: Instant): boolean {
  const unknownSince = debt?.unknownSince ?? null;
  return unknownSince !== null && now - unknownSince >= IN_FLIGHT;
}

type Keyed = Pick<Payment, 'id' | 'debt' | 'refunds'>;

/** The idempotency key under which the rail is asked now. */
export function railKey(action: 'capture' | 'release' | 'refund', payment: Keyed): string {
  const part = action === 'refund' ? payment.refunds.find(isOwed) : undefined;
  return [action, payment.id, ...(part ? [part.id] : []), tryOf(payment)].join(':');
}

/** The number of the try that is made now. */
export function tryOf({ debt }: Pick<Payment, 'debt'>): number {
  return debt?.tryNumber ?? 1;
}

/** A debt of which nothing is known but since when. */
export function freshDebt(since: Instant): Debt {
  return { since, tryNumber: 1, unknownSince: null, refusedWith: null, refusals: 0, askAfter: null };
}

/** Of what is tried anew: an earlier key would replay what the rail said to it, so the count goes on from the instant. */
export function anewDebt(since: Instant): Debt {
  return { ...freshDebt(since), tryNumber: since };
}

export function isFresh({ tryNumber, unknownSince, refusedWith }: Debt): boolean {
  return tryNumber === 1 && unknownSince === null && refusedWith === null;
}
