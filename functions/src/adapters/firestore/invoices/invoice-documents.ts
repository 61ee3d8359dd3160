import { invoiceCounterSchema, invoiceDocumentSchema, invoiceLinkSchema } from '@sos/contracts/invoices';
import { paths } from '@sos/contracts/paths';
import { documentsOf } from '../shared/documents.ts';

export const invoiceDocuments = documentsOf(invoiceDocumentSchema, paths.invoice);
export const counterDocuments = documentsOf(invoiceCounterSchema, paths.invoiceCounter);
export const linkDocuments = documentsOf(invoiceLinkSchema, paths.invoiceLink);
