import { paths } from '@sos/contracts/paths';
import type { NewestAlerts } from '../../../usecases/dashboard/ports.ts';
import { alertDocuments } from '../shared/alert-store.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';

export function makeNewestAlerts(report: ReportCorrupt): NewestAlerts {
  return {
    newest: async (limit) => {
      const open = db().collection(paths.alerts()).where('acknowledgedAt', '==', null);
      const { docs } = await open.orderBy('raisedAt', 'desc').limit(limit).get();
      const found = await alertDocuments.list(docs, report);
      return found.map(({ id, value: { kind, key, raisedAt } }) => ({ id, kind, key, at: raisedAt }));
    },
  };
}
