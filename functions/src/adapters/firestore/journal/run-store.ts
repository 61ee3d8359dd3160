import { paths } from '@sos/contracts/paths';
import type { Runs } from '../../../usecases/journal/ports.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { runDocuments } from './reconciliation-documents.ts';

/** Runs of the reconciliation in `reconciliation_runs`. */
export function makeRunStore(report: ReportCorrupt): Runs {
  return {
    latest: async () => {
      const newest = db().collection(paths.reconciliationRuns()).orderBy('startedAt', 'desc').limit(1);
      const [latest] = await runDocuments.list((await newest.get()).docs, report);
      return latest && { ...latest.value, id: latest.id };
    },
    begin: async ({ id, ...run }) => (await runDocuments.createOnce(runDocuments.ref(id), run)) !== undefined,
    save: ({ id, ...after }, seen) =>
      optimistically(async (desk) => {
        const ref = runDocuments.ref(id);
        const [snapshot] = await desk.read(ref);
        const before = snapshot && runDocuments.parse(snapshot);
        if (!before || before.pages !== seen.pages) return false;
        runDocuments.update(desk, ref, { before, after });
        return true;
      }),
  };
}
