import { mayBecome, type PaymentStatus } from '@sos/domain/payments/payment';
import type { Clock, Log } from '../shared/ports.ts';
import type { Payment, Payments, RailEventKey, RailPayment } from './ports.ts';

/** A verified event about one payment. */
export interface RailEvent extends RailEventKey {
  readonly bookingId: string;
  readonly became: Extract<PaymentStatus, 'authorized' | 'failed' | 'captured' | 'released' | 'refunded'>;
  readonly payment: Pick<RailPayment, 'railId' | 'captureBefore'>;
}

export interface ApplyRailEventNeeds {
  readonly payments: Payments;
  readonly clock: Clock;
  readonly log: Log;
}

/** Keeps our payment in step with the payment provider's word, once per event; moves that the states do not allow are ignored. */
export function makeApplyRailEvent(needs: ApplyRailEventNeeds) {
  return async (event: RailEvent): Promise<void> => {
    const { rail, eventId, type } = event;
    const now = needs.clock.now();
    const outcome = await needs.payments.changeOnce({ rail, eventId, type }, event.bookingId, (payment) =>
      moved(payment, event, now),
    );
    needs.log.info('rail_event', { session: event.bookingId, type, eventId, outcome });
  };
}

const settled: ReadonlySet<PaymentStatus> = new Set(['captured', 'released', 'refunded']);

function moved(payment: Payment, event: RailEvent, now: number): Payment | undefined {
  if (!mayBecome(payment.status, event.became)) return undefined;
  return {
    ...payment,
    status: event.became,
    railId: payment.railId ?? event.payment.railId,
    authorizedAt: event.became === 'authorized' ? now : payment.authorizedAt,
    settledAt: settled.has(event.became) ? now : payment.settledAt,
    captureBefore: event.payment.captureBefore ?? payment.captureBefore,
  };
}
