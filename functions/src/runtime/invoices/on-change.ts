import { issueInvoices } from '@sos/domain/invoices/tasks';
import { paymentDocuments } from '../../adapters/firestore/payments/payment-documents.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { about } from '../notifications/about.ts';
import { tasks } from './wiring.ts';

/** Money was taken or given back: its documents are issued by a task, and by the sweep when the task is lost. */
const billPayment = about(paymentDocuments, async ({ id, after }) => {
  const { unbilled, captured, refunded, vatConfirmed } = after;
  if (unbilled) await tasks.enqueue(issueInvoices({ id, captured, refunded, vatConfirmed }));
});

/** Most changes call for no document, and are not even parsed. */
const onPaymentCompleted: DocumentHandler = async (change) => {
  if (change.after?.get('unbilled') === true) await billPayment(change);
};

export const onPayment: readonly DocumentHandler[] = [onPaymentCompleted];
