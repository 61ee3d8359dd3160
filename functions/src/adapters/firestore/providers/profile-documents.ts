import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { documentsOf } from '../shared/documents.ts';

export const profileDocuments = documentsOf(profileDocumentSchema, paths.profile);
