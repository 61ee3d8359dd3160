import {
  agencyDocumentSchema,
  invitationDocumentSchema,
  memberDocumentSchema,
  providerDaySchema,
  requestDocumentSchema,
} from '@sos/contracts/agencies';
import { paths } from '@sos/contracts/paths';
import { documentsOf } from '../shared/documents.ts';

export const agencyDocuments = documentsOf(agencyDocumentSchema, paths.agency);
export const invitationDocuments = documentsOf(invitationDocumentSchema, paths.agencyInvitation);
export const memberDocuments = documentsOf(memberDocumentSchema, paths.agencyMember);
export const requestDocuments = documentsOf(requestDocumentSchema, paths.bookingRequest);
export const providerDayDocuments = documentsOf(providerDaySchema, paths.providerDay);
