import { differenceDocumentSchema, reconciliationRunSchema } from '@sos/contracts/journal';
import { paths } from '@sos/contracts/paths';
import { documentsOf } from '../shared/documents.ts';

export const runDocuments = documentsOf(reconciliationRunSchema, paths.reconciliationRun);
export const differenceDocuments = documentsOf(differenceDocumentSchema, paths.difference);
/** Runs of what affiliates are paid, which have the same shape. */
export const payoutRunDocuments = documentsOf(reconciliationRunSchema, paths.payoutRun);
