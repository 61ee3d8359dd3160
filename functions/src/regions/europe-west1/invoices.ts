import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const wiring = () => import('../../runtime/invoices/wiring.ts');

export const getInvoices = callable('getInvoices', { secrets: [] }, async () => (await wiring()).getInvoices);
export const getInvoiceUrl = callable('getInvoiceUrl', { secrets: [] }, async () => (await wiring()).getInvoiceUrl);
