import { contentDocumentSchema, trainingProgressSchema } from '@sos/contracts/content';
import { paths } from '@sos/contracts/paths';
import { documentsOf } from '../shared/documents.ts';

/** Each kind has a collection of its own. */
export const contentDocuments = {
  training: documentsOf(contentDocumentSchema, paths.trainingModule),
  resource: documentsOf(contentDocumentSchema, paths.affiliateResource),
  post: documentsOf(contentDocumentSchema, paths.post),
} as const;
export const trainingProgressDocuments = documentsOf(trainingProgressSchema, paths.trainingProgress);
