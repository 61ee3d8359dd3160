import {
  agenciesDocumentSchema,
  callConfigDocumentSchema,
  configVersionSchema,
  countriesDocumentSchema,
  flagsDocumentSchema,
  dialRatesDocumentSchema,
  limitsDocumentSchema,
  pricingDocumentSchema,
  programmesDocumentSchema,
} from '@sos/contracts/configuration';
import { paths } from '@sos/contracts/paths';
import { documentsOf } from '../shared/documents.ts';

export const callConfigDocuments = documentsOf(callConfigDocumentSchema, paths.callConfig);
export const pricingDocuments = documentsOf(pricingDocumentSchema, paths.pricingConfig);
export const limitsDocuments = documentsOf(limitsDocumentSchema, paths.limitsConfig);
export const diallingDocuments = documentsOf(dialRatesDocumentSchema, paths.diallingConfig);
export const agencyRuleDocuments = documentsOf(agenciesDocumentSchema, paths.agenciesConfig);
export const flagDocuments = documentsOf(flagsDocumentSchema, paths.flagsConfig);
export const countryDocuments = documentsOf(countriesDocumentSchema, paths.countriesConfig);
export const programmeDocuments = documentsOf(programmesDocumentSchema, paths.programmesConfig);
export const configVersionDocuments = documentsOf(configVersionSchema, paths.configVersion);
