import { paths } from '@sos/contracts/paths';
import { type PaymentDocument, paymentDocumentSchema } from '@sos/contracts/payments';
import { instantSchema } from '@sos/contracts/shared';
import { storedObject } from '@sos/contracts/stored';
import type { Payment } from '@sos/domain/payments/payment';
import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore';
import { z } from 'zod';
import { documentsOf, type ReportCorrupt } from '../shared/documents.ts';
import type { Writer } from '../shared/optimistic.ts';

const documents = documentsOf(paymentDocumentSchema, paths.payment);

/** `processed_webhook_events/{id}`: an event that was acted upon. */
export const processedEventSchema = storedObject({
  type: z.string(),
  paymentId: z.string(),
  processedAt: instantSchema,
});
export const processedEventDocuments = documentsOf(processedEventSchema, paths.processedEvent);

export function paymentRef(id: string): DocumentReference {
  return documents.ref(id);
}

/** The payment of a stored document; undefined when it is missing. Throws CorruptDocumentError. */
export function parsePayment(snapshot: DocumentSnapshot): Payment | undefined {
  const stored = documents.parse(snapshot);
  if (!stored) return undefined;
  const { total, platformFee, providerShare, includedMinutes, railId: railPaymentId, ...rest } = stored;
  return { ...rest, id: snapshot.id, railPaymentId, price: { total, platformFee, providerShare, includedMinutes } };
}

/** The payments of a list, but for those that cannot be read, which are reported. */
export function readablePayments(snapshots: readonly DocumentSnapshot[], report: ReportCorrupt) {
  return documents.list(snapshots, report);
}

/** False when there is a payment under this id already. */
export function createPayment(payment: Payment): Promise<boolean> {
  return documents.createOnce(paymentRef(payment.id), toDocument(payment));
}

/** Writes what was changed of a payment. */
export function updatePayment(writer: Writer, before: Payment, after: Payment): void {
  documents.update(writer, paymentRef(after.id), { before: toDocument(before), after: toDocument(after) });
}

/** The stored form of a payment: flat, its id in the path alone. */
function toDocument(payment: Payment): PaymentDocument {
  const { id: _id, price, railPaymentId: railId, ...rest } = payment;
  return { ...rest, ...price, railId };
}
