import type { Dispute } from '@sos/domain/disputes/dispute';
import { type AcceptedTerms, assembleEvidence, type Evidence } from '@sos/domain/disputes/evidence';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Payments } from '../payments/ports.ts';
import type { EvidenceCalls, FindInvoiceNumber } from './ports.ts';

export interface AssembleNeeds {
  readonly calls: EvidenceCalls;
  readonly payments: Pick<Payments, 'read'>;
  readonly invoiceNumber: FindInvoiceNumber;
  /** Undefined for whoever is no longer there. */
  readonly acceptedTerms: (uid: string) => Promise<AcceptedTerms | undefined>;
}

/** The evidence that we hold about a dispute. Throws DomainError not_found when its call is gone. */
export type AssembleEvidence = (dispute: Pick<Dispute, 'paymentId'>) => Promise<Evidence>;

export function makeAssembleEvidence(needs: AssembleNeeds): AssembleEvidence {
  const { calls, payments, invoiceNumber, acceptedTerms } = needs;
  return async ({ paymentId }) => {
    const [payment, invoice] = await Promise.all([payments.read(paymentId), invoiceNumber(paymentId)]);
    const session = payment?.sessionId ? await calls.read(payment.sessionId) : undefined;
    if (!payment || !session) throw new DomainError('not_found', 'not_found');
    const terms = (await acceptedTerms(session.clientId)) ?? null;
    return assembleEvidence({ session, payment, invoices: invoice === undefined ? [] : [invoice], terms });
  };
}
