import { invoiceDocuments } from '../../adapters/firestore/invoices/invoice-documents.ts';
import { makeGetAgencyInvoiceUrl } from '../../usecases/agencies/get-statement.ts';
import { getInvoiceUrl } from '../invoices/wiring.ts';
import { agencyPorts } from './stores.ts';

export const getAgencyInvoiceUrl = makeGetAgencyInvoiceUrl({
  agencies: agencyPorts.agencies,
  issuedAt: async (id) => (await invoiceDocuments.read(id))?.issuedAt,
  linkFor: getInvoiceUrl,
});
