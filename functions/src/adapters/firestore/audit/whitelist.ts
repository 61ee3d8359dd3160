import { type AdminWhitelist, adminWhitelistSchema } from '@sos/contracts/audit';
import { paths } from '@sos/contracts/paths';
import type { Whitelist } from '../../../usecases/audit/ports.ts';
import type { AdminDoors } from '../../../usecases/accounts/factor-ports.ts';
import { CorruptDocumentError, documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';

export const whitelistDocuments = documentsOf(adminWhitelistSchema, paths.adminWhitelist);

export const noList: AdminWhitelist = { uids: [], revision: 0, enrolled: [], factorRequired: false };

/** The list in `settings/admin_whitelist`, read each time: whoever was taken off a second ago is off. */
export function makeWhitelist(report: ReportCorrupt): Whitelist & AdminDoors {
  const read = async (): Promise<AdminWhitelist> => {
    try {
      return (await reporting(report, () => whitelistDocuments.read())) ?? noList;
    } catch (error) {
      if (error instanceof CorruptDocumentError) return noList;
      throw error;
    }
  };
  return {
    all: async () => (await read()).uids,
    doorOf: async (uid) => {
      const { uids, enrolled, factorRequired } = await read();
      return { isListed: uids.includes(uid), isEnrolled: enrolled.includes(uid), isRequired: factorRequired };
    },
  };
}
