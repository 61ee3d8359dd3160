import { callCostSchema } from '@sos/contracts/costs';
import { paths } from '@sos/contracts/paths';
import { Timestamp } from 'firebase-admin/firestore';
import type { CallCosts } from '../../../usecases/costs/ports.ts';
import { telephonyDocuments } from '../calls/line-book.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { pageOf } from '../shared/pages.ts';

export const callCostDocuments = documentsOf(callCostSchema, paths.callCost);

/** `call_costs`, a document for each session that rang somebody. */
export function makeCallCosts(report: ReportCorrupt): CallCosts {
  return {
    read: (sessionId) => reporting(report, () => callCostDocuments.read(sessionId)),
    begin: async (sessionId, cost) => {
      await callCostDocuments.createOnce(callCostDocuments.ref(sessionId), cost);
    },
    due: (by, query) => {
      const due = db().collection(paths.callCosts()).where('askAgainAt', '<=', Timestamp.fromMillis(by));
      const readable: Parameters<typeof pageOf>[2]['readable'] = (docs) => callCostDocuments.list(docs, report);
      return pageOf(due.orderBy('askAgainAt'), paths.callCosts(), { ...query, readable });
    },
    change: (sessionId, decide) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = callCostDocuments.ref(sessionId);
          const [stored] = await desk.read(ref);
          const before = stored && callCostDocuments.parse(stored);
          if (before) callCostDocuments.update(desk, ref, { before, after: decide(before) });
        }),
      ),
  };
}

/** From the private side of the session; its telephones are not decrypted. */
export async function callSidsOf(sessionId: string): Promise<Readonly<Record<string, string>>> {
  return (await telephonyDocuments.read(sessionId))?.callSids ?? {};
}
