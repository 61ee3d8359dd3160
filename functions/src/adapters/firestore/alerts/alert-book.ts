import { paths } from '@sos/contracts/paths';
import type { AlertBook } from '../../../usecases/alerts/ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { alertDocuments } from '../shared/alert-store.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { listPage } from '../shared/list-page.ts';
import { optimistically } from '../shared/optimistic.ts';

/** The alerts in `technical_alerts`, as admins work through them. */
export function makeAlertBook(report: ReportCorrupt): AlertBook {
  return {
    list: async ({ onlyOpen, after, limit }) => {
      const collection = paths.alerts();
      const all = db().collection(collection);
      const query = (onlyOpen ? all.where('acknowledgedAt', '==', null) : all).orderBy('raisedAt', 'desc');
      const page = await listPage(query, { collection, documents: alertDocuments, report }, { after, limit });
      return page && { alerts: page.listed.map(({ id, value }) => ({ ...value, id })), next: page.next };
    },
    find: (id) =>
      reporting(report, async () => {
        const alert = await alertDocuments.read(id);
        return alert && { ...alert, id };
      }),
    acknowledge: (id, decide) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = alertDocuments.ref(id);
          const [snapshot] = await desk.read(ref);
          const before = snapshot && alertDocuments.parse(snapshot);
          if (!before) return false;
          const { by, at, audit } = decide({ ...before, id });
          const after = { ...before, acknowledgedAt: at, acknowledgedBy: by };
          alertDocuments.update(desk, ref, { before, after });
          writeDown(desk, audit);
          return true;
        }),
      ),
  };
}
