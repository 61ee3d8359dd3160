import { mayAccept, mayAnswer } from '@sos/domain/disputes/next';
import { providerPartOf } from '@sos/domain/payments/refund';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Payments } from '../payments/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { AssembleEvidence } from './assemble.ts';
import type { Disputes } from './ports.ts';
import { toRecord } from './to-record.ts';

const PAGE = 50;

/** Throws DomainError invalid_input for a cursor that is none. */
export function makeListDisputes(needs: { readonly disputes: Disputes }): Handler<'adminListDisputes'> {
  return async (_admin, { isOpen, cursor }) => {
    const page = await needs.disputes.list({ isOpen, after: cursor, limit: PAGE });
    if (!page) throw new DomainError('invalid', 'invalid_input');
    return { disputes: page.disputes.map(toRecord), nextCursor: page.next };
  };
}

export interface GetDisputeNeeds {
  readonly disputes: Disputes;
  readonly payments: Pick<Payments, 'read'>;
  readonly assemble: AssembleEvidence;
  readonly clock: Clock;
}

/** Throws DomainError not_found. */
export function makeGetDispute({ disputes, payments, assemble, clock }: GetDisputeNeeds): Handler<'adminGetDispute'> {
  return async (_admin, { disputeId }) => {
    const dispute = await disputes.read(disputeId);
    const payment = dispute && (await payments.read(dispute.paymentId));
    if (!dispute || !payment) throw new DomainError('not_found', 'not_found');
    const others = payment.disputes.filter(({ id }) => id !== disputeId);
    const amount = dispute.amount.amount;
    return {
      dispute: toRecord(dispute),
      evidence: dispute.evidence ?? (await assemble(dispute)),
      mayAnswer: mayAnswer(dispute, clock.now()),
      mayAccept: mayAccept(dispute),
      providerPart: providerPartOf({ ...payment, disputes: others }, { amount, bearer: 'provider' }),
    };
  };
}
