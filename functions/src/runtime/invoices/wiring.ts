import { randomBytes } from 'node:crypto';
import type { Notice } from '@sos/domain/notifications/notice';
import { makeInvoiceParties } from '../../adapters/firestore/invoices/party-store.ts';
import { makeInvoiceStore } from '../../adapters/firestore/invoices/invoice-store.ts';
import { restBy } from '../../adapters/firestore/shared/rest.ts';
import { makeTaskQueue } from '../../adapters/tasks/task-queue.ts';
import { makeFinishBilling, makeIssueInvoices } from '../../usecases/invoices/issue-invoices.ts';
import type { InvoiceFiles, RenderInvoice } from '../../usecases/invoices/ports.ts';
import { makeGetInvoices, makeGetInvoiceUrl, makeOpenInvoice } from '../../usecases/invoices/read-invoices.ts';
import { params } from '../config.ts';
import { log } from '../log.ts';
import { alerts, clock, once, payments, reportCorrupt, users } from '../shared/wiring.ts';

const loadFiles = once(async () => {
  const { makeFileStore } = await import('../../adapters/storage/file-store.ts');
  return makeFileStore({ bucket: params.storageBucket.value(), publicBase: params.filesBaseUrl.value() });
});
const files: InvoiceFiles = {
  read: async (path) => (await loadFiles()).read(path),
  write: async (...given) => (await loadFiles()).write(...given),
};
/** What draws pages is loaded by the first document. */
const render: RenderInvoice = async (invoice) =>
  (await import('../../adapters/pdf/invoices/render-invoice.ts')).renderInvoice(invoice);

const invoices = makeInvoiceStore(reportCorrupt, restBy(clock));
const needs = {
  invoices,
  payments,
  parties: makeInvoiceParties(reportCorrupt, clock, users),
  render,
  files,
  notify: async (notice: Notice) => (await import('../notifications/wiring.ts')).notify(notice),
  alerts,
  clock,
  log,
};

export const tasks = makeTaskQueue('europe-west3');
export const invoiceTaskHandlers = { issueInvoicesTask: makeIssueInvoices(needs) };
export const finishBilling = makeFinishBilling(needs);
export const openInvoice = makeOpenInvoice(needs);
export const getInvoices = makeGetInvoices(needs);
export const getInvoiceUrl = makeGetInvoiceUrl({
  invoices,
  newSecret: () => randomBytes(32).toString('base64url'),
  baseUrl: () => params.paymentsBaseUrl.value(),
  clock,
});
