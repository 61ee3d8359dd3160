import { paths } from '@sos/contracts/paths';
import { emailChangeSchema, userDocumentSchema } from '@sos/contracts/users';
import { documentsOf } from '../shared/documents.ts';

export const userDocuments = documentsOf(userDocumentSchema, paths.user);
export const emailChangeDocuments = documentsOf(emailChangeSchema, paths.userEmailChange);
