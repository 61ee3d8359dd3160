import type { AuditRecord } from '@sos/contracts/audit';
import { next } from '@sos/domain/payments/next';
import type { Payment } from '@sos/domain/payments/payment';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock, Log } from '../shared/ports.ts';
import { logTransition } from './handle-payment-event.ts';
import type { Payments } from './ports.ts';

export interface WriteOffPaymentNeeds {
  readonly payments: Pick<Payments, 'change'>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Gives up what could not be collected of a call that took place: the platform bears it, and the provider's share is owed
 * from then on and leaves as any other. Throws DomainError not_found, and changed for a payment that is not uncollected.
 */
export function makeWriteOffPayment({ payments, clock, log }: WriteOffPaymentNeeds): Handler<'adminWriteOffPayment'> {
  return async ({ uid: adminId }, { paymentId: id, reason }) => {
    const event = { type: 'written_off', at: clock.now() } as const;
    const auditOf = (before: Payment, { price, writtenOffAt }: Payment): AuditRecord => ({
      id: `writeoff-${id}`,
      adminId,
      action: 'adminWriteOffPayment',
      subjectKind: 'payment',
      subjectId: id,
      before: { status: before.status },
      after: { writtenOffAt, providerShare: price.providerShare.amount },
      reason,
      at: event.at,
      undoes: null,
    });
    const transition = await payments.change(id, (payment) => next(payment, event), auditOf);
    logTransition(log, { id, event }, transition);
    if (!transition) throw new DomainError('not_found', 'not_found');
    const { writtenOffAt, price } = transition.payment;
    if (writtenOffAt === null) throw new DomainError('conflict', 'changed');
    return { share: price.providerShare, writtenOffAt };
  };
}
