import { paths } from '@sos/contracts/paths';
import { functionsIn } from '../../runtime/define.ts';
import { documentTrigger } from '../../runtime/document-trigger.ts';

const REGION = 'europe-west3';
const { http, task } = functionsIn(REGION);
const wiring = () => import('../../runtime/invoices/wiring.ts');

export const issueInvoicesTask = task('issueInvoicesTask', { secrets: [] }, async () => {
  return (await wiring()).invoiceTaskHandlers;
});

export const invoiceFile = http('heavy', { secrets: [] }, async () => {
  return (await import('../../runtime/invoices/invoice-file.ts')).invoiceFile;
});

export const consolidatedOnPaymentWritten = documentTrigger(
  REGION,
  { event: 'written', document: paths.payment('{id}'), secrets: [] },
  async () => [
    ...(await import('../../runtime/invoices/on-change.ts')).onPayment,
    ...(await import('../../runtime/transfers/on-change.ts')).onPayment,
    ...(await import('../../runtime/coupons/on-change.ts')).onPayment,
    ...(await import('../../runtime/affiliates/on-payment.ts')).onPayment,
    ...(await import('../../runtime/payments/on-change.ts')).onPayment,
  ],
);
