import type { PaymentEventType } from './events.ts';
import type { PaymentStatus } from './payment.ts';

type Moves = Readonly<Partial<Record<PaymentStatus, PaymentStatus>>>;

/**
 * The only moves of a payment. Money that the rail has released is never captured, however often it is tried, and money that was captured is only refunded.
 * A refund tells of a capture too, should the rail tell it first.
 */
export const moves: Readonly<Record<PaymentEventType, Moves>> = {
  rail_authorized: { created: 'authorized', failed: 'authorized' },
  rail_failed: { created: 'failed' },
  rail_captured: {
    created: 'captured',
    failed: 'captured',
    authorized: 'captured',
    capture_due: 'captured',
    release_due: 'refund_due',
    // Only as the end of a refund of a part, or when one has failed.
    refund_due: 'captured',
    refunded: 'captured',
    // Only where the rail has not let the hold go, and nobody has given it up.
    uncollected: 'captured',
  },
  rail_released: {
    created: 'released',
    failed: 'released',
    authorized: 'released',
    release_due: 'released',
    capture_due: 'uncollected',
  },
  rail_refunded: {
    created: 'refunded',
    failed: 'refunded',
    authorized: 'refunded',
    capture_due: 'refunded',
    release_due: 'refunded',
    captured: 'refunded',
    refund_due: 'refunded',
    // As of a capture.
    uncollected: 'refunded',
  },
  booked: { created: 'authorized', failed: 'authorized', authorized: 'authorized' },
  capture_requested: { authorized: 'capture_due', released: 'uncollected' },
  collect_requested: { uncollected: 'capture_due' },
  release_requested: {
    created: 'release_due',
    failed: 'release_due',
    authorized: 'release_due',
    captured: 'refund_due',
  },
  refund_requested: { captured: 'refund_due' },
  disputed: {},
  written_off: {},
  hold_gone: { capture_due: 'uncollected' },
  outcome_unknown: {},
  not_happened: {},
  retry_requested: {},
  rail_refused: { capture_due: 'uncollected' },
};
