import { paths } from '@sos/contracts/paths';
import { type PaymentDocument, paymentDocumentSchema } from '@sos/contracts/payments';
import type { Payment } from '@sos/domain/payments/payment';
import type { DocumentReference, DocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import { db } from '../shared/db.ts';
import { parseDocument } from '../shared/documents.ts';
import { documentToStore } from '../shared/instants.ts';

export function paymentRef(id: string): DocumentReference {
  return db().doc(paths.payment(id));
}

/** The payment of a stored document; undefined when it is missing. Throws CorruptDocumentError. */
export function parsePayment(snapshot: DocumentSnapshot): Payment | undefined {
  const stored = parseDocument(paymentDocumentSchema, snapshot);
  if (!stored) return undefined;
  const { total, platformFee, providerShare, includedMinutes, railId: railPaymentId, ...rest } = stored;
  return { ...rest, id: snapshot.id, railPaymentId, price: { total, platformFee, providerShare, includedMinutes } };
}

/** The stored form of a payment: flat, its id in the path alone. */
export function paymentToStore(payment: Payment): Record<string, unknown> {
  const { id: _id, price, railPaymentId: railId, ...rest } = payment;
  const document: PaymentDocument = { ...rest, ...price, railId };
  return documentToStore(document);
}

/** Writes what a transaction made of a payment, and leaves fields that it does not know as they are. */
export function updatePayment(transaction: Transaction, payment: Payment): void {
  transaction.update(paymentRef(payment.id), paymentToStore(payment));
}
