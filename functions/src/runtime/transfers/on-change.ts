import { transferToProvider } from '@sos/domain/transfers/tasks';
import { applicationDocuments } from '../../adapters/firestore/applications/application-store.ts';
import { paymentDocuments } from '../../adapters/firestore/payments/payment-documents.ts';
import { makeTaskQueue } from '../../adapters/tasks/task-queue.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { about } from '../notifications/about.ts';
import { transferDesk } from './wiring.ts';

const tasks = makeTaskQueue('europe-west3');

/** What is the provider's has changed: a task brings it to them, and the sweep when the task is lost. */
const countShare = about(paymentDocuments, async ({ id, after }) => {
  if (after.unshared) await tasks.enqueue(transferToProvider({ ...after, id }));
});

/** Most changes are of nothing that is the provider's, and are not even parsed. */
const shareChanged: DocumentHandler = async (change) => {
  if (change.after?.get('unshared') === true) await countShare(change);
};

const accountOfApproved = about(applicationDocuments, async ({ id, before, after }) => {
  if (after.status === 'approved' && before?.status !== 'approved') await transferDesk.openAccount(id);
});

/** What follows from each kind of change, for its dispatcher. */
export const onPayment: readonly DocumentHandler[] = [shareChanged];
export const onApplication: readonly DocumentHandler[] = [accountOfApproved];
