import { paths } from '@sos/contracts/paths';
import {
  planDocumentSchema,
  subscriptionCustomerSchema,
  subscriptionDocumentSchema,
  subscriptionInvoiceSchema,
  subscriptionQuotaSchema,
} from '@sos/contracts/subscriptions';
import { documentsOf } from '../shared/documents.ts';

export const subscriptionDocuments = documentsOf(subscriptionDocumentSchema, paths.subscription);
export const subscriptionCustomerDocuments = documentsOf(subscriptionCustomerSchema, paths.subscriptionCustomer);
export const subscriptionQuotaDocuments = documentsOf(subscriptionQuotaSchema, paths.subscriptionQuota);
export const subscriptionInvoiceDocuments = documentsOf(subscriptionInvoiceSchema, paths.subscriptionInvoice);
export const planDocuments = documentsOf(planDocumentSchema, paths.subscriptionPlan);
