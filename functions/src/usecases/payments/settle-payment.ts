import type { PaymentEvent } from '@sos/domain/payments/events';
import type { PaymentStatus } from '@sos/domain/payments/payment';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Instant } from '@sos/domain/shared/instant';
import type { Clock } from '../shared/ports.ts';
import type { HandlePaymentEvent } from './handle-payment-event.ts';

export interface SettlePaymentNeeds {
  readonly handleEvent: HandlePaymentEvent;
  readonly clock: Clock;
}

type Outcomes<T> = Readonly<Partial<Record<PaymentStatus, T>>>;

/** What was captured and has been given back since was captured all the same. */
const captures: Outcomes<'captured' | 'uncollected'> = {
  captured: 'captured',
  refund_due: 'captured',
  refunded: 'captured',
  uncollected: 'uncollected',
};
const releases: Outcomes<'released' | 'refunded'> = { released: 'released', refunded: 'refunded' };

/**
 * Captures the whole price of a booked payment; a hold that is gone leaves it uncollected, and an admin may have that tried anew. Throws VendorUnavailableError,
 * and DomainError when the payment is not one to capture.
 */
export function makeCapturePayment({ handleEvent, clock }: SettlePaymentNeeds) {
  return async (id: string, anew?: Instant): Promise<'captured' | 'uncollected'> => {
    const event: PaymentEvent =
      anew === undefined ? { type: 'capture_requested', at: clock.now() } : { type: 'collect_requested', at: anew };
    return outcome(captures, id, (await handleEvent(id, event))?.status);
  };
}

/**
 * Gives a booked payment back, as a voided hold or as a refund when it was captured already. Throws
 * VendorUnavailableError, and DomainError when the payment is not one to give back.
 */
export function makeReleasePayment({ handleEvent, clock }: SettlePaymentNeeds) {
  return async (id: string): Promise<'released' | 'refunded'> => {
    const event: PaymentEvent = { type: 'release_requested', reason: 'settlement', at: clock.now() };
    return outcome(releases, id, (await handleEvent(id, event))?.status);
  };
}

function outcome<T>(outcomes: Outcomes<T>, id: string, status: PaymentStatus | undefined): T {
  if (!status) throw new DomainError('not_found', 'not_found', { message: `no payment ${id}` });
  const found = outcomes[status];
  if (!found) throw new DomainError('conflict', 'payment_mismatch', { message: `payment ${id} is ${status}` });
  return found;
}
