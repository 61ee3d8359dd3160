import { paths } from '@sos/contracts/paths';
import type { Query } from 'firebase-admin/firestore';
import type { Trail } from '../../../usecases/audit/ports.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { listPage } from '../shared/list-page.ts';
import { auditDocuments } from './audit-documents.ts';

/** The trail in `admin_audit_logs`. */
export function makeTrail(report: ReportCorrupt): Trail {
  return {
    list: async ({ after, limit, ...filters }) => {
      const collection = paths.adminAuditLogs();
      let query: Query = db().collection(collection);
      for (const [field, value] of Object.entries(filters)) if (value) query = query.where(field, '==', value);
      const of = { collection, documents: auditDocuments, report };
      const page = await listPage(query.orderBy('at', 'desc'), of, { after, limit });
      return page && { entries: page.listed.map(({ id, value }) => ({ ...value, id })), next: page.next };
    },
  };
}
