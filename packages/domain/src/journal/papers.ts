import type { Currency, Money } from '../money/money.ts';
import type { Payment } from '../payments/payment.ts';
import type { Rail } from '../payments/rail.ts';
import type { RailRefund } from '../payments/refund-state.ts';
import type { Instant } from '../shared/instant.ts';
import type { MoveKind, Transfer } from '../transfers/transfer.ts';
import type { Posting } from './posting.ts';

/** All that we have about one payment. */
export interface Papers {
  /** The payment's, whether there is one or not. */
  readonly id: string;
  readonly payment: Payment | undefined;
  readonly transfer: Transfer | undefined;
  readonly entries: readonly Posting[];
}

/** What a rail says of one payment when it is asked for it. */
export interface RailTruth {
  readonly railPaymentId: string;
  /** Null where the rail does not have the payment. */
  readonly currency: Currency | null;
  /** Minor units. */
  readonly captured: number;
  readonly refunds: readonly RailRefund[];
  /** Null while it is not known. */
  readonly fee: Money | null;
  /** What went to the provider and came back. */
  readonly moves: readonly { readonly kind: MoveKind; readonly amount: number; readonly railId: string }[];
}

export const movementKinds = ['capture', 'refund', 'refund_failed', 'send', 'reverse'] as const;
export type MovementKind = (typeof movementKinds)[number];

/** One line of a rail's own list: money that came in or went out. */
export interface Movement {
  readonly kind: MovementKind;
  readonly rail: Rail;
  /** The rail's id of the refund, of the transfer or its reversal; the payment's for a capture. */
  readonly ref: string;
  /** Our payment, as the rail was told; null where it was not. */
  readonly paymentId: string | null;
  /** The rail's own id of the payment; null for moves to providers. */
  readonly railPaymentId: string | null;
  /** Minor units, more than none. */
  readonly amount: number;
  /** As the rail names it, since it may be one that we do not take. */
  readonly currency: string;
  readonly fee: number;
  readonly at: Instant;
}

const holding = ['captured', 'refund_due', 'refunded'];

/** What we say was taken, in minor units; null where it was and the amount was never told. */
export function takenOf({ status, captured }: Pick<Payment, 'status' | 'captured'>): number | null {
  return holding.includes(status) ? captured : 0;
}

/** Whether our papers say the same as a line of the rail's list. */
export function isKnown(movement: Movement, papers: Papers): boolean {
  return movement.kind === 'send' || movement.kind === 'reverse'
    ? isKnownMove(movement, papers)
    : isKnownOfClient(movement, papers);
}

function isKnownMove({ kind, ref, amount, currency }: Movement, { transfer }: Papers): boolean {
  const isSame = transfer?.moves.some((move) => move.railId === ref && move.kind === kind && move.amount === amount);
  return isSame === true && transfer?.currency === currency;
}

function isKnownOfClient(movement: Movement, { payment, entries }: Papers): boolean {
  if (!payment || movement.currency !== payment.price.total.currency) return false;
  if (movement.railPaymentId !== payment.railPaymentId) return false;
  if (movement.kind === 'capture') return takenOf(payment) === movement.amount && feeIn(entries) === movement.fee;
  const refund = payment.refunds.find(({ id, railRefundId }) => railRefundId === movement.ref || id === movement.ref);
  if (refund?.amount !== movement.amount) return false;
  return movement.kind === 'refund_failed' ? refund.status === 'failed' : refund.status !== 'due';
}

/** What the entries say that the rail kept for itself, in minor units. */
export function feeIn(entries: readonly Posting[]): number {
  const fees = entries.filter(({ id }) => id.startsWith('capture_')).flatMap(({ lines }) => lines);
  return fees.reduce((sum, { account, amount }) => (account === 'fees' ? sum + amount : sum), 0);
}
