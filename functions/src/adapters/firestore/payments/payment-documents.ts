import { isDeepStrictEqual } from 'node:util';
import { paths } from '@sos/contracts/paths';
import {
  type PaymentBooks,
  paymentBooksSchema,
  type PaymentDocument,
  paymentDocumentSchema,
} from '@sos/contracts/payments';
import { refundDocumentSchema } from '@sos/contracts/refunds';
import { instantSchema } from '@sos/contracts/shared';
import { storedObject } from '@sos/contracts/stored';
import { freshDebt, isFresh } from '@sos/domain/payments/debt';
import { isDue, type Payment } from '@sos/domain/payments/payment';
import type { Refund } from '@sos/domain/payments/refund-state';
import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore';
import { z } from 'zod';
import { CorruptDocumentError, documentsOf, type ReportCorrupt } from '../shared/documents.ts';
import { ConditionalWrites, isAlreadyThere, type Writer } from '../shared/optimistic.ts';

/** What a client may read of their payment. */
export const paymentDocuments = documentsOf(paymentDocumentSchema, paths.payment);
export const bookDocuments = documentsOf(paymentBooksSchema, paths.paymentBooks);
export const refundDocuments = documentsOf(refundDocumentSchema, paths.refund);

/** `processed_webhook_events/{id}`: an event that was acted upon. */
export const processedEventSchema = storedObject({
  type: z.string(),
  paymentId: z.string(),
  processedAt: instantSchema,
});
export const processedEventDocuments = documentsOf(processedEventSchema, paths.processedEvent);

/** A payment, and whether all of it lies in one document, as an older release wrote it. */
export interface StoredPayment {
  readonly payment: Payment;
  readonly isOld: boolean;
}

type Read = (ref: DocumentReference) => Promise<DocumentSnapshot>;

/** How many payments' books an instance remembers. */
const REMEMBERED = 2000;
/** Books of which nothing changes while nothing out of the ordinary happens to the payment. */
const known = new Map<string, PaymentBooks>();

export function paymentRef(id: string): DocumentReference {
  return paymentDocuments.ref(id);
}

/** The payment of a stored document, with its books; undefined when it is missing. Throws CorruptDocumentError. */
export async function readStored(snapshot: DocumentSnapshot, read: Read): Promise<StoredPayment | undefined> {
  const stored = paymentDocuments.parse(snapshot);
  if (!stored) return undefined;
  const { railId, platformFee, debt = null, refunds = [], disputes = [] } = stored;
  if (railId !== undefined && platformFee !== undefined) {
    const books = { railId, platformFee, debt, refunds, disputes };
    return { payment: toPayment(snapshot.id, stored, { ...books, debt }), isOld: true };
  }
  const books = await readBooks(snapshot.id, stored, read);
  return { payment: toPayment(snapshot.id, stored, { ...books, debt: debtOf(stored, books) }), isOld: false };
}

async function readBooks(id: string, { isTroubled }: PaymentDocument, read: Read): Promise<PaymentBooks> {
  const remembered = isTroubled ? undefined : known.get(id);
  if (remembered) return remembered;
  const ref = bookDocuments.ref(id);
  const books = bookDocuments.parse(await read(ref));
  if (!books) throw new CorruptDocumentError(ref.path, noBooks());
  remember(id, books);
  return books;
}

const noBooks = () =>
  new z.ZodError([{ code: 'custom', path: [], message: 'a payment without its books', input: undefined }]);

function remember(id: string, books: PaymentBooks): void {
  if (known.size >= REMEMBERED) known.clear();
  known.set(id, books);
}

function debtOf({ status, owedSince, isTroubled }: PaymentDocument, { debt }: PaymentBooks): Payment['debt'] {
  if (!isDue({ status }) || owedSince === null) return null;
  return isTroubled && debt ? debt : freshDebt(owedSince);
}

function toPayment(id: string, stored: PaymentDocument, books: PaymentBooks): Payment {
  const { owedSince: _owed, isTroubled: _troubled, disputeSteps: _steps, ...kept } = stored;
  const { total, providerShare, includedMinutes, ...rest } = kept;
  const { railId: railPaymentId, platformFee, debt, refunds, disputes } = books;
  const { railId: _id, platformFee: _fee, ...facts } = rest;
  const price = { total, platformFee, providerShare, includedMinutes };
  return { ...facts, id, railPaymentId, debt, refunds, disputes, price };
}

const stepsOf = ({ disputes }: Payment) => disputes.reduce((sum, { revision }) => sum + revision, 0);

/** The payments of a list, but for those that cannot be read, which are reported. */
export function readablePayments(snapshots: readonly DocumentSnapshot[], report: ReportCorrupt) {
  return paymentDocuments.list(snapshots, report);
}

/** False when there is a payment under this id already. */
export async function createPayment(payment: Payment): Promise<boolean> {
  const { id } = payment;
  const writes = new ConditionalWrites();
  const { shown, books } = toDocuments(payment);
  paymentDocuments.create(writes, paymentRef(id), shown);
  bookDocuments.create(writes, bookDocuments.ref(id), books);
  try {
    await writes.commit();
  } catch (error) {
    if (isAlreadyThere(error)) return false;
    throw error;
  }
  remember(id, books);
  return true;
}

/**
 * Writes what was changed of a payment. Whatever changes in the books is written with the payment, whose version alone
 * says whether somebody else was quicker.
 */
export function updatePayment(writer: Writer, { payment: before, isOld }: StoredPayment, after: Payment): void {
  for (const refund of after.refunds) writeRefund(writer, { before, after, refund });
  const ref = paymentRef(after.id);
  if (isOld) {
    paymentDocuments.update(writer, ref, { before: toOldDocument(before), after: toOldDocument(after) });
    return;
  }
  const [one, other] = [toDocuments(before), toDocuments(after)];
  const isShown = !isDeepStrictEqual(one.shown, other.shown);
  if (isShown) paymentDocuments.update(writer, ref, { before: one.shown, after: other.shown });
  else if (!isDeepStrictEqual(one.books, other.books)) {
    writer.update(ref, [{ path: ['isTroubled'], value: other.shown.isTroubled }]);
  }
  bookDocuments.update(writer, bookDocuments.ref(after.id), { before: one.books, after: other.books });
}

/** The stored forms of a payment: flat, its id in the paths alone. */
function toDocuments(payment: Payment): { readonly shown: PaymentDocument; readonly books: PaymentBooks } {
  const { id: _id, price, railPaymentId: railId, debt, refunds, disputes, ...rest } = payment;
  const { platformFee, ...shownPrice } = price;
  const isLate = debt !== null && !isFresh(debt);
  const isTroubled = isLate || refunds.length > 0 || disputes.length > 0;
  return {
    shown: { ...rest, ...shownPrice, owedSince: debt?.since ?? null, isTroubled, disputeSteps: stepsOf(payment) },
    books: { railId, platformFee, debt: isLate ? debt : null, refunds: [...refunds], disputes: [...disputes] },
  };
}

function toOldDocument(payment: Payment) {
  const { id: _id, price, railPaymentId: railId, refunds, disputes, ...rest } = payment;
  return {
    ...rest,
    ...price,
    railId,
    ...(refunds.length > 0 && { refunds: [...refunds] }),
    ...(disputes.length > 0 && { disputes: [...disputes], disputeSteps: stepsOf(payment) }),
  };
}

function writeRefund(writer: Writer, told: { before: Payment; after: Payment; refund: Refund }): void {
  const { before, after, refund } = told;
  const earlier = before.refunds.find(({ id }) => id === refund.id);
  const ref = refundDocuments.ref(refund.id);
  const shown = shownRefund(after, refund);
  if (earlier) refundDocuments.update(writer, ref, { before: shownRefund(before, earlier), after: shown });
  else refundDocuments.create(writer, ref, shown);
}

function shownRefund({ id: paymentId, clientId, price }: Payment, { amount, origin, status, at }: Refund) {
  return { paymentId, clientId, amount: { amount, currency: price.total.currency }, origin, status, at };
}
