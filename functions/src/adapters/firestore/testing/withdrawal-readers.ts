import {
  destinationDocuments,
  payoutMethodDocuments,
  withdrawalDocuments,
} from '../withdrawals/withdrawal-documents.ts';

/** How each document of withdrawals is read. */
export const withdrawalReaders = {
  payoutMethods: async (uid = '') => payoutMethodDocuments.read(uid),
  withdrawal: async (id = '') => withdrawalDocuments.read(id),
  withdrawalDestination: async (id = '') => destinationDocuments.read(id),
};
