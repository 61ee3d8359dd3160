import type { PaymentEvent } from './events.ts';
import { type Debt, isDue, type Payment } from './payment.ts';

export type DebtEvent = Extract<PaymentEvent, { type: 'outcome_unknown' | 'not_happened' | 'rail_refused' }>;

/** How long an answer that was lost may still be on its way at the rail, in ms; until then its key is kept. */
const IN_FLIGHT = 60_000;

export function isDebtEvent(event: PaymentEvent): event is DebtEvent {
  return event.type === 'outcome_unknown' || event.type === 'not_happened' || event.type === 'rail_refused';
}

/** The payment with what the event says of its debt; undefined when it says nothing new. */
export function recordDebt(payment: Payment, event: DebtEvent): Payment | undefined {
  if (!isDue(payment)) return undefined;
  const debt = debtOf(payment, event.at);
  switch (event.type) {
    case 'outcome_unknown':
      return debt.unknownSince === null ? { ...payment, debt: { ...debt, unknownSince: event.at } } : undefined;
    case 'not_happened':
      if (!mayHaveFreshKey(payment, event.at)) return undefined;
      return { ...payment, debt: { ...debt, tryNumber: debt.tryNumber + 1, unknownSince: null } };
    case 'rail_refused':
      return debt.refusedWith === event.code ? undefined : { ...payment, debt: { ...debt, refusedWith: event.code } };
  }
}

/** The debt of a payment after a move: a new one begins with the first key, and none is left once the money is settled. */
export function debtAfter(before: Payment, moved: Payment, at: number): Debt | null {
  if (!isDue(moved)) return null;
  return { since: before.debt?.since ?? at, tryNumber: 1, unknownSince: null, refusedWith: null };
}

/** True when an earlier request can no longer be under way, so that the rail's word about its outcome is final. */
export function mayHaveFreshKey({ debt }: Pick<Payment, 'debt'>, now: number): boolean {
  const unknownSince = debt?.unknownSince ?? null;
  return unknownSince !== null && now - unknownSince >= IN_FLIGHT;
}

/** The idempotency key under which the rail is asked now. */
export function railKey(action: 'capture' | 'release' | 'refund', { id, debt }: Pick<Payment, 'id' | 'debt'>): string {
  return `${action}:${id}:${debt?.tryNumber ?? 1}`;
}

/** An older release wrote none. */
function debtOf({ debt }: Payment, at: number): Debt {
  return debt ?? { since: at, tryNumber: 1, unknownSince: null, refusedWith: null };
}
