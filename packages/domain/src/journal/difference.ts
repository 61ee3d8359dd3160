import type { Currency } from '../money/money.ts';
import type { Instant } from '../shared/instant.ts';

/**
 * How what we say of a payment may differ from what its rail says (`missing`: the rail has nothing of it; `unrecorded`: we
 * have nothing of it), and how the journal may differ from what we say.
 */
export const differenceKinds = [
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
export type DifferenceKind = (typeof differenceKinds)[number];

/** How long an answer of a rail may be on its way, in ms; until then it explains that the rail is ahead of us. */
export const ANSWER_WITHIN = 24 * 3_600_000;

export interface Difference {
  readonly kind: DifferenceKind;
  /** What of the payment it is about: `capture`, `fee`, or a refund's or a move's own id. */
  readonly ref: string;
  readonly currency: Currency;
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
