import { obligations } from '@sos/domain/payments/obligations';
import type { Payment } from '@sos/domain/payments/payment';
import type { DeedLog } from '../audit/ports.ts';
import type { Alerts, Clock, Log } from '../shared/ports.ts';
import type { Limits } from '../limits/ports.ts';
import { makeApplyRailEvent } from './apply-rail-event.ts';
import { makeAuthorizePaypalOrder } from './authorize-paypal-order.ts';
import { makeFindHold } from './find-hold.ts';
import { makeFinishDue } from './finish-due.ts';
import { makeFollowKnown } from './follow-known.ts';
import { makeFollowRefund } from './follow-refund.ts';
import { type HandlePaymentEvent, makeHandlePaymentEvent } from './handle-payment-event.ts';
import type { DeadLetters, PayerBook, Payments, Quarantine, Rails } from './ports.ts';
import { makeRefundPayment } from './refund-payment.ts';
import { makeRetryPayment } from './retry-payment.ts';
import { makeReleaseUnbookedOf } from './release-unbooked-of.ts';
import { makeReleaseUnscheduled } from './release-unscheduled.ts';
import { makeRunPaymentEffects } from './run-payment-effects.ts';
import { makeBuryEvent } from './bury-event.ts';
import { makeWriteOffPayment } from './write-off-payment.ts';
import { makeWatchDue, watched } from './watch-due.ts';
import { makeWatchRefunds } from './watch-refunds.ts';
import { makeCapturePayment, makeReleasePayment } from './settle-payment.ts';

export interface PaymentDeskPorts {
  readonly payments: Payments;
  readonly rails: Rails;
  readonly payers: PayerBook;
  readonly quarantine: Quarantine;
  readonly deadLetters: DeadLetters;
  readonly limits: Limits;
  readonly alerts: Alerts;
  readonly clock: Clock;
  readonly log: Log;
}

/** All that happens to a payment once it is opened, put together once: events lead to effects, and the rail's answer is an event again. */
export function makePaymentDesk(ports: PaymentDeskPorts) {
  const handleEvent: HandlePaymentEvent = (id, event) => handle(id, event);
  const runEffects = makeRunPaymentEffects({ ...ports, handleEvent });
  const handle = makeHandlePaymentEvent({ ...ports, runEffects });
  const watchDue = makeWatchDue(ports);
  const needs = { ...ports, handleEvent, runEffects, watchDue };
  const applyRailEvent = makeApplyRailEvent(needs);
  return {
    holds: { find: makeFindHold(ports) },
    settlements: {
      capture: watched(watchDue, makeCapturePayment(needs)),
      release: watched(watchDue, makeReleasePayment(needs)),
    },
    /** Carries out what a payment owes since a transaction that was not ours. */
    payDebts: async (payment: Payment) => void (await runEffects(payment, obligations(payment))),
    refundPayment: makeRefundPayment(needs),
    writeOffPayment: makeWriteOffPayment(ports),
    retryPayment: (deeds: DeedLog) => makeRetryPayment({ ...needs, deeds }),
    authorizePaypalOrder: makeAuthorizePaypalOrder(needs),
    applyRailEvent,
    followRefund: makeFollowRefund({ ...ports, applyRailEvent }),
    followKnown: makeFollowKnown(ports),
    buryEvent: makeBuryEvent(needs),
    releaseUnbookedOf: makeReleaseUnbookedOf(needs),
    releaseUnscheduled: makeReleaseUnscheduled(needs),
    finishDue: makeFinishDue(needs),
    watchRefunds: makeWatchRefunds(needs),
  };
}
