import { isFrozen, isLost } from '../disputes/stake.ts';
import { paymentPostings } from '../journal/payment-postings.ts';
import type { Posting } from '../journal/posting.ts';
import type { PaymentEvent } from './events.ts';
import { obligations, type PaymentEffect } from './obligations.ts';
import type { Payment } from './payment.ts';
import { freesCoupon } from './frees-coupon.ts';
import { record } from './record.ts';
import { earnedOf } from '../transfers/earned.ts';

export interface PaymentTransition {
  readonly payment: Payment;
  readonly effects: readonly PaymentEffect[];
  /** False when the event says nothing new or may not happen to this payment. */
  readonly changed: boolean;
  /** True when the payment knew all of it: the event may be delivered again because its effects were not carried out. */
  readonly repeated: boolean;
  /** What the change moves in the journal, to be written with it; left out when it moves nothing. */
  readonly postings?: readonly Posting[];
}

/** The one way a payment changes. What it owed before it is not told to owe again; a repetition brings nothing by itself. */
export function next(payment: Payment, event: PaymentEvent): PaymentTransition {
  const moved = record(payment, event);
  if (!moved) return { payment, effects: [], changed: false, repeated: false };
  if (moved === payment) return { payment, effects: [], changed: false, repeated: true };
  const owed = obligations(payment);
  const effects = obligations(moved).filter((effect) => !owed.includes(effect));
  const fee = 'fee' in event ? event.fee : undefined;
  const postings = paymentPostings(payment, moved, { at: event.at, fee });
  const unshared = moved.unshared || earnedOf(payment) !== earnedOf(moved) || isFrozen(payment) !== isFrozen(moved);
  const unredeemed = moved.unredeemed || freesCoupon(payment, moved, event);
  const shared = { ...moved, unshared, unredeemed };
  if (postings.length === 0) return { payment: shared, effects, changed: true, repeated: false };
  const unbilled = shared.unbilled || isBilled(event) || lostBy(moved) > lostBy(payment);
  return { payment: { ...shared, unbilled }, effects, changed: true, repeated: false, postings };
}

/** The client has paid nothing of what was written off. */
const isBilled = ({ type }: PaymentEvent) => type !== 'disputed' && type !== 'written_off';

/** Documents are issued for what disputes have taken, as for what was given back. */
const lostBy = ({ disputes }: Payment) => disputes.filter(isLost).length;
