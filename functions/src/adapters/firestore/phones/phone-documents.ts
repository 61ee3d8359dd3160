import { paths } from '@sos/contracts/paths';
import { phoneCodeSchema, userTelephoneSchema } from '@sos/contracts/phones';
import { documentsOf } from '../shared/documents.ts';
import { contactSchema } from '../shared/stored-cipher.ts';

export const phoneCodeDocuments = documentsOf(phoneCodeSchema, paths.phoneCode);
export const userTelephoneDocuments = documentsOf(userTelephoneSchema, paths.userTelephone);
export const contactDocuments = documentsOf(contactSchema, paths.profileContact);
