import { paths } from '@sos/contracts/paths';
import type { Runs } from '../../../usecases/journal/ports.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { payoutRunDocuments, runDocuments } from './reconciliation-documents.ts';

/** Runs of the reconciliation of payments, in `reconciliation_runs`. */
export function makeRunStore(report: ReportCorrupt): Runs {
  return storeIn(paths.reconciliationRuns(), runDocuments, report);
}

/** Runs of the reconciliation of what affiliates are paid, in `payout_runs`. */
export function makePayoutRunStore(report: ReportCorrupt): Runs {
  return storeIn(paths.payoutRuns(), payoutRunDocuments, report);
}

function storeIn(collection: string, documents: typeof runDocuments, report: ReportCorrupt): Runs {
  return {
    latest: async () => {
      const newest = db().collection(collection).orderBy('startedAt', 'desc').limit(1);
      const [latest] = await documents.list((await newest.get()).docs, report);
      return latest && { ...latest.value, id: latest.id };
    },
    begin: async ({ id, ...run }) => (await documents.createOnce(documents.ref(id), run)) !== undefined,
    save: ({ id, ...after }, seen) =>
      optimistically(async (desk) => {
        const ref = documents.ref(id);
        const [snapshot] = await desk.read(ref);
        const before = snapshot && documents.parse(snapshot);
        if (!before || before.pages !== seen.pages) return false;
        documents.update(desk, ref, { before, after });
        return true;
      }),
  };
}
