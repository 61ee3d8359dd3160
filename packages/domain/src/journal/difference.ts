import type { Instant } from '../shared/instant.ts';

/**
 * How what we say of a payment may differ from what its rail says (`missing`: the rail has nothing of it; `unrecorded`: we
 * have nothing of it), and how the journal may differ from what we say.
 */
export const paymentDifferenceKinds = [
  'payment_unknown',
  'capture_missing',
  'capture_unrecorded',
  'capture_amount',
  'capture_currency',
  'fee_amount',
  'refund_missing',
  'refund_unrecorded',
  'refund_amount',
  'transfer_missing',
  'transfer_unrecorded',
  'transfer_amount',
  'entry_missing',
  'entry_extra',
  'entry_wrong',
] as const;
export type PaymentDifferenceKind = (typeof paymentDifferenceKinds)[number];

/**
 * How what we say of a withdrawal may differ from what its rail says. `payout_unknown`: no withdrawal leads to it;
 * `payout_unrecorded`: it left and we say that it did not; `payout_twice`: another transfer of the same withdrawal lives;
 * `payout_bounced`: it came back, or is on its way, and we say that it arrived.
 */
export const payoutDifferenceKinds = [
  'payout_unknown',
  'payout_missing',
  'payout_unrecorded',
  'payout_amount',
  'payout_twice',
  'payout_bounced',
] as const;

export const differenceKinds = [...paymentDifferenceKinds, ...payoutDifferenceKinds] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** How long an answer of a rail may be on its way, in ms; until then it explains that the rail is ahead of us. */
export const ANSWER_WITHIN = 24 * 3_600_000;

export interface Difference {
  readonly kind: DifferenceKind;
  /** What of the payment it is about: `capture`, `fee`, the own id of a refund, a move or a payout, or an account. */
  readonly ref: string;
  /** As the rail names it, since affiliates are paid in currencies in which nobody pays us. */
  readonly currency: string;
  /** What we say, in minor units; null where the amount was never told. */
  readonly ours: number | null;
  /** What the rail says, or the journal where the kind is one of its entries. */
  readonly theirs: number;
  /** Until then time explains it: money or an answer is on its way. Null where nothing does. */
  readonly inTransitUntil: Instant | null;
}

/** False while time explains it. */
export function isUnexplained({ inTransitUntil }: Pick<Difference, 'inTransitUntil'>, now: Instant): boolean {
  return inTransitUntil === null || now >= inTransitUntil;
}
