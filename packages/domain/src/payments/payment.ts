export const paymentStatuses = [
  'created',
  'authorized',
  'failed',
  'captured',
  'released',
  'refunded',
  'uncollected',
] as const;
export type PaymentStatus = (typeof paymentStatuses)[number];

/**
 * The only moves of a payment; money that was released is never captured, money that was captured is only refunded. A hold
 * that expired is told as released; when a capture comes for it, the payment turns out to be uncollected.
 */
export const paymentEdges: Readonly<Record<PaymentStatus, readonly PaymentStatus[]>> = {
  created: ['authorized', 'failed', 'released', 'captured'],
  failed: ['authorized', 'released', 'captured'],
  authorized: ['captured', 'released', 'uncollected'],
  captured: ['refunded'],
  released: ['uncollected'],
  refunded: [],
  uncollected: [],
};

/** True when the move is one of the edges; staying where one is is not a move. */
export function mayBecome(from: PaymentStatus, to: PaymentStatus): boolean {
  return paymentEdges[from].includes(to);
}
