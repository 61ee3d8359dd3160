import { paths } from '@sos/contracts/paths';
import type { NewestAlerts } from '../../../usecases/dashboard/ports.ts';
import { alertDocuments } from '../shared/alert-store.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';

export function makeNewestAlerts(report: ReportCorrupt): NewestAlerts {
  return {
    newest: async (limit) => {
      const { docs } = await db().collection(paths.alerts()).orderBy('raisedAt', 'desc').limit(limit).get();
      const found = await alertDocuments.list(docs, report);
      return found.map(({ value: { kind, key, raisedAt } }) => ({ kind, key, at: raisedAt }));
    },
  };
}
