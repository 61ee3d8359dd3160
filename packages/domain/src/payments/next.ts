import type { PaymentEvent } from './events.ts';
import { obligations, type PaymentEffect } from './obligations.ts';
import type { Payment } from './payment.ts';
import { record } from './record.ts';

export interface PaymentTransition {
  readonly payment: Payment;
  readonly effects: readonly PaymentEffect[];
  /** False when the event says nothing new or may not happen to this payment. */
  readonly changed: boolean;
  /** True when the payment knew all of it: the event may be delivered again because its effects were not carried out. */
  readonly repeated: boolean;
}

/**
 * The one way a payment changes. Two payments of one status owe the same, so a new status brings all its obligations;
 * a repetition brings none by itself.
 */
export function next(payment: Payment, event: PaymentEvent): PaymentTransition {
  const moved = record(payment, event);
  if (!moved) return { payment, effects: [], changed: false, repeated: false };
  if (moved === payment) return { payment, effects: [], changed: false, repeated: true };
  const effects = moved.status === payment.status ? added(payment, moved) : obligations(moved);
  return { payment: moved, effects, changed: true, repeated: false };
}

/** What the payment owes since it learnt something, its status being what it was. */
function added(before: Payment, after: Payment): PaymentEffect[] {
  const owed = obligations(before);
  return obligations(after).filter((effect) => !owed.includes(effect));
}
