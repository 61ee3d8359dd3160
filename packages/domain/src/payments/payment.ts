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

/** The only moves of a payment; money that was released is never captured, money that was captured is only refunded. */
export const paymentEdges: Readonly<Record<PaymentStatus, readonly PaymentStatus[]>> = {
  created: ['authorized', 'failed', 'released', 'captured'],
  failed: ['authorized', 'released', 'captured'],
  authorized: ['captured', 'released', 'uncollected'],
  captured: ['refunded'],
  released: [],
  refunded: [],
  uncollected: [],
};

/** True when the move is one of the edges; staying where one is is not a move. */
export function mayBecome(from: PaymentStatus, to: PaymentStatus): boolean {
  return paymentEdges[from].includes(to);
}
