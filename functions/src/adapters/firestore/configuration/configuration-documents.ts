import {
  callConfigDocumentSchema,
  configVersionSchema,
  dialRatesDocumentSchema,
  limitsDocumentSchema,
  pricingDocumentSchema,
} from '@sos/contracts/configuration';
import { paths } from '@sos/contracts/paths';
import { documentsOf } from '../shared/documents.ts';

export const callConfigDocuments = documentsOf(callConfigDocumentSchema, paths.callConfig);
export const pricingDocuments = documentsOf(pricingDocumentSchema, paths.pricingConfig);
export const limitsDocuments = documentsOf(limitsDocumentSchema, paths.limitsConfig);
export const diallingDocuments = documentsOf(dialRatesDocumentSchema, paths.diallingConfig);
export const configVersionDocuments = documentsOf(configVersionSchema, paths.configVersion);
