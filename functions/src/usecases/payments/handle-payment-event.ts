import type { PaymentEvent } from '@sos/domain/payments/events';
import { next, type PaymentTransition } from '@sos/domain/payments/next';
import { obligations } from '@sos/domain/payments/obligations';
import type { Payment } from '@sos/domain/payments/payment';
import type { Log } from '../shared/ports.ts';
import type { Payments } from './ports.ts';
import type { RunPaymentEffects } from './run-payment-effects.ts';

export interface HandlePaymentEventNeeds {
  readonly payments: Pick<Payments, 'change'>;
  readonly runEffects: RunPaymentEffects;
  readonly log: Log;
}

/** Resolves to the payment after all that followed, or to undefined when there is no such payment. */
export type HandlePaymentEvent = (id: string, event: PaymentEvent) => Promise<Payment | undefined>;

/** Applies one event and carries out what follows. */
export function makeHandlePaymentEvent(needs: HandlePaymentEventNeeds): HandlePaymentEvent {
  return async (id, event) => {
    const transition = await needs.payments.change(id, (payment) => next(payment, event));
    logTransition(needs.log, { id, event }, transition);
    return transition && needs.runEffects(transition.payment, owed(transition));
  };
}

/** A repetition may follow a crash between the write and its effects, so everything the payment still owes is done again. */
export function owed({ payment, effects, repeated }: PaymentTransition) {
  return repeated ? obligations(payment) : effects;
}

export function logTransition(
  log: Log,
  told: { id: string; event: PaymentEvent; eventId?: string },
  transition: PaymentTransition | undefined,
): void {
  const { id: session, event, eventId } = told;
  const about = { session, event: event.type, ...(eventId && { eventId }) };
  if (!transition) return log.warn('unknown_payment', about);
  const { payment, changed, repeated } = transition;
  const message = changed ? 'payment_event' : repeated ? 'repeated_payment_event' : 'stale_payment_event';
  log.info(message, { ...about, status: payment.status });
}
