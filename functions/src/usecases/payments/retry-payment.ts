import { obligations } from '@sos/domain/payments/obligations';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { DeedLog } from '../audit/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { HandlePaymentEvent } from './handle-payment-event.ts';
import type { Payments, Rails } from './ports.ts';
import { factOf } from '../shared/rail-truth.ts';
import type { RunPaymentEffects } from './run-payment-effects.ts';

export interface RetryPaymentNeeds {
  readonly payments: Pick<Payments, 'read'>;
  readonly rails: Rails;
  readonly handleEvent: HandlePaymentEvent;
  readonly runEffects: RunPaymentEffects;
  readonly deeds: DeedLog;
  readonly clock: Clock;
}

/**
 * Follows what the rail says of a payment now, then asks it for what it still owes, whatever pause a refusal has brought;
 * the keys are those of the payment, so nothing moves twice. Throws DomainError not_found, VendorUnavailableError.
 */
export function makeRetryPayment(needs: RetryPaymentNeeds): Handler<'adminRetryPayment'> {
  return async ({ uid: adminId }, { paymentId, reason }) => {
    const { payments, rails, handleEvent, deeds, clock } = needs;
    const seen = await payments.read(paymentId);
    if (!seen) throw new DomainError('not_found', 'not_found');
    const at = clock.now();
    const about = { subjectKind: 'payment', subjectId: paymentId, before: seen.status, after: null } as const;
    const by = { adminId, action: 'adminRetryPayment', reason, at, undoes: null };
    await deeds.note({ id: `retry-${paymentId}-${at}`, ...about, ...by });
    const fact = factOf(seen, await rails[seen.rail].read(seen.railPaymentId), at);
    const told = (fact && (await handleEvent(paymentId, fact))) ?? seen;
    const due = (await handleEvent(paymentId, { type: 'retry_requested', at })) ?? told;
    const { status } = await needs.runEffects(due, obligations(due));
    return { status };
  };
}
