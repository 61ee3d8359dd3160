import {
  dossierDocumentSchema,
  exchangeDocumentSchema,
  fileTextDocumentSchema,
  memberCostDocumentSchema,
  memberDocumentSchema,
  meterDocumentSchema,
} from '@sos/contracts/assistant-documents';
import { assistantPaths } from '@sos/contracts/assistant-paths';
import { documentsOf } from '../shared/documents.ts';

export const memberDocuments = documentsOf(memberDocumentSchema, assistantPaths.member);
export const meterDocuments = documentsOf(meterDocumentSchema, assistantPaths.meter);
export const dossierDocuments = documentsOf(dossierDocumentSchema, assistantPaths.dossier);
export const fileTextDocuments = documentsOf(fileTextDocumentSchema, assistantPaths.fileText);
export const memberCostDocuments = documentsOf(memberCostDocumentSchema, assistantPaths.memberCost);
export const exchangeDocuments = documentsOf(exchangeDocumentSchema, assistantPaths.exchange);
