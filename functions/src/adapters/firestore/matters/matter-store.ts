import { matterDocumentSchema } from '@sos/contracts/matters';
import { paths } from '@sos/contracts/paths';
import type { Matters } from '../../../usecases/matters/call-matter.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

export const matterDocuments = documentsOf(matterDocumentSchema, paths.callMatter);

/** What clients tell of their calls, in `call_matters`. */
export function makeMatterStore(report: ReportCorrupt): Matters {
  return {
    read: (sessionId) => reporting(report, () => matterDocuments.read(sessionId)),
    save: (sessionId, matter) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = matterDocuments.ref(sessionId);
          const [snapshot] = await desk.read(ref);
          const before = snapshot && matterDocuments.parse(snapshot);
          if (before) matterDocuments.update(desk, ref, { before, after: { ...before, ...matter } });
          else matterDocuments.create(desk, ref, matter);
        }),
      ),
  };
}
