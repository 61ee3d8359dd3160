import type { RailFact } from '@sos/domain/payments/events';
import { next } from '@sos/domain/payments/next';
import type { Clock, Log } from '../shared/ports.ts';
import { logTransition, owed } from './handle-payment-event.ts';
import type { Payments, RailEventKey, RailPayment } from './ports.ts';
import type { RunPaymentEffects } from './run-payment-effects.ts';

/** A verified event about one payment. */
export interface RailEvent extends RailEventKey {
  readonly bookingId: string;
  readonly became: 'authorized' | 'failed' | 'captured' | 'released' | 'refunded';
  readonly payment: Pick<RailPayment, 'railPaymentId' | 'captureBefore'>;
}

export interface ApplyRailEventNeeds {
  readonly payments: Pick<Payments, 'changeOnce'>;
  readonly runEffects: RunPaymentEffects;
  readonly clock: Clock;
  readonly log: Log;
}

/** Keeps our payment in step with the rail's word, once per event, and carries out what follows. */
export function makeApplyRailEvent(needs: ApplyRailEventNeeds) {
  return async ({ bookingId, ...told }: RailEvent): Promise<void> => {
    const { rail, eventId, type } = told;
    const { railPaymentId, captureBefore } = told.payment;
    const event: RailFact = {
      type: `rail_${told.became}`,
      rail,
      railPaymentId,
      captureBefore,
      at: needs.clock.now(),
    };
    const decide = (payment: Parameters<typeof next>[0]) => next(payment, event);
    const transition = await needs.payments.changeOnce({ rail, eventId, type }, bookingId, decide);
    logTransition(needs.log, { id: bookingId, event, eventId }, transition);
    if (transition) await needs.runEffects(transition.payment, owed(transition));
  };
}
