import { settleLateCapture } from '@sos/domain/calls/late-capture';
import { paymentDocuments } from '../../adapters/firestore/payments/payment-documents.ts';
import { makeTaskQueue } from '../../adapters/tasks/task-queue.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { about } from '../notifications/about.ts';

const tasks = makeTaskQueue('europe-west3');

const settleAnew = about(paymentDocuments, async ({ before, after }) => {
  const task = settleLateCapture(before, after);
  if (task) await tasks.enqueue(task);
});

/** Most changes are of a payment that nobody took for lost, and are not even parsed. */
const lateCapture: DocumentHandler = async (change) => {
  if (change.before?.get('status') === 'uncollected') await settleAnew(change);
};

export const onPayment: readonly DocumentHandler[] = [lateCapture];
