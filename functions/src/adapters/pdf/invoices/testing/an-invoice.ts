import { type Addressee, type Draft, draftsOf, type Invoice, invoiceNumber } from '@sos/domain/invoices/invoice';
import { defaultSeller } from '@sos/domain/invoices/default-seller';
import type { Payment } from '@sos/domain/payments/payment';
import { aPayment } from '@sos/domain/testing/a-payment';

export const ISSUED = Date.UTC(2026, 0, 5, 12);
const somebody = { country: 'FR', vatNumber: null, locale: 'en' } as const;

const refund = {
  id: 'refund-1',
  amount: 1000,
  providerPart: 612,
  bearer: 'provider',
  origin: 'admin',
  status: 'done',
  railRefundId: 're_1',
  at: ISSUED,
} as const;

/** The documents of one captured call of which some was given back, as they are issued. */
export function invoicesOf(client: Partial<Addressee> = {}, payment: Partial<Payment> = {}): Invoice[] {
  const parties = {
    seller: defaultSeller,
    client: { uid: 'client-uid', name: 'Nora Lindqvist', ...somebody, ...client },
    provider: { uid: 'provider-uid', name: 'Camille Aubert', ...somebody, ...client },
  };
  const captured = {
    status: 'captured',
    captured: 4900,
    refunded: 1000,
    refunds: [refund],
    settledAt: ISSUED,
  } as const;
  const drafts = draftsOf(aPayment({ ...captured, ...payment }), parties);
  return drafts.map((draft, index) => issued(draft, index + 1));
}

function issued({ id: _id, correctsId, ...draft }: Draft, sequence: number): Invoice {
  const corrects = correctsId === null ? null : { number: invoiceNumber('invoice', 2026, 1), issuedAt: ISSUED };
  return { ...draft, number: invoiceNumber(draft.kind, 2026, sequence), issuedAt: ISSUED, corrects };
}
