import { adminWhitelistSchema } from '@sos/contracts/audit';
import { paths } from '@sos/contracts/paths';
import type { Whitelist } from '../../../usecases/audit/ports.ts';
import { CorruptDocumentError, documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';

export const whitelistDocuments = documentsOf(adminWhitelistSchema, paths.adminWhitelist);

/** The list in `settings/admin_whitelist`, read each time: whoever was taken off a second ago is off. */
export function makeWhitelist(report: ReportCorrupt): Whitelist {
  const all = async (): Promise<readonly string[]> => {
    try {
      return (await reporting(report, () => whitelistDocuments.read()))?.uids ?? [];
    } catch (error) {
      if (error instanceof CorruptDocumentError) return [];
      throw error;
    }
  };
  return { all, has: async (uid) => (await all()).includes(uid) };
}
