import type { LineOrigins } from '../../../usecases/affiliates/ledger-ports.ts';
import { auditDocuments } from '../audit/audit-documents.ts';
import { db } from '../shared/db.ts';
import type { Documents, ReportCorrupt } from '../shared/documents.ts';
import { clickDocuments } from './affiliate-documents.ts';

/** `affiliate_clicks`, and what of `admin_audit_logs` belongs to lines of the ledger. */
export function makeLineOrigins(report: ReportCorrupt): LineOrigins {
  return {
    clicks: async (ids) => byId(await all(clickDocuments, ids, report), ({ at, source }) => ({ at, source })),
    notes: async (ids) => byId(await all(auditDocuments, ids, report), ({ reason }) => reason),
  };
}

async function all<T>(
  documents: Pick<Documents<T, [id: string]>, 'list' | 'ref'>,
  ids: readonly string[],
  report: ReportCorrupt,
) {
  if (ids.length === 0) return [];
  return documents.list(await db().getAll(...ids.map((id) => documents.ref(id))), report);
}

function byId<T, U>(listed: readonly { readonly id: string; readonly value: T }[], told: (value: T) => U) {
  return new Map(listed.map(({ id, value }) => [id, told(value)]));
}
