import type { Clock, Log } from '../shared/ports.ts';
import { factOf } from '../shared/rail-truth.ts';
import { sweep } from '../shared/sweep.ts';
import type { HandlePaymentEvent } from './handle-payment-event.ts';
import type { Payments, Rails } from './ports.ts';

export interface WatchRefundsNeeds {
  readonly payments: Pick<Payments, 'pendingRefunds' | 'paymentOfRefund' | 'read'>;
  readonly rails: Rails;
  readonly handleEvent: HandlePaymentEvent;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Asks the rails what became of refunds that they had begun and not ended: one that a bank pays may fail days later, and
 * PayPal tells of that by no event. Returns how many were asked about.
 */
export function makeWatchRefunds({ payments, rails, handleEvent, clock, log }: WatchRefundsNeeds) {
  const ask = async (refundId: string) => {
    const paymentId = await payments.paymentOfRefund(refundId);
    const payment = paymentId === undefined ? undefined : await payments.read(paymentId);
    if (!payment) return;
    const fact = factOf(payment, await rails[payment.rail].read(payment.railPaymentId), clock.now());
    if (fact) await handleEvent(payment.id, fact);
  };
  const visit = (refundId: string) =>
    ask(refundId).catch((error: unknown) => log.error('refund_not_watched', { refund: refundId, error }));
  return (): Promise<number> => sweep({ list: (query) => payments.pendingRefunds(query), visit, clock });
}
