import {
  agencyDocuments,
  invitationDocuments,
  memberDocuments,
  providerDayDocuments,
  requestDocuments,
} from '../agencies/agency-documents.ts';

/** How each document of agencies is read. */
export const agencyReaders = {
  agency: async (id = '') => agencyDocuments.read(id),
  agencyInvitation: async (id = '') => invitationDocuments.read(id),
  agencyMember: async (uid = '') => memberDocuments.read(uid),
  bookingRequest: async (id = '') => requestDocuments.read(id),
  providerDay: async (uid = '', day = '') => providerDayDocuments.read(uid, day),
};
