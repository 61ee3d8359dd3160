import { matterDocumentSchema } from '@sos/contracts/matters';
import { paths } from '@sos/contracts/paths';
import type { Matters } from '../../../usecases/matters/ports.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

export const matterDocuments = documentsOf(matterDocumentSchema, paths.callMatter);

/** What clients tell of their calls, in `call_matters`. */
export function makeMatterStore(report: ReportCorrupt): Matters {
  return {
    read: (sessionId) => reporting(report, () => matterDocuments.read(sessionId)),
    change: (sessionId, decide) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = matterDocuments.ref(sessionId);
          const [snapshot] = await desk.read(ref);
          const before = snapshot && matterDocuments.parse(snapshot);
          const after = decide(before);
          if (after && before) matterDocuments.update(desk, ref, { before, after });
          else if (after) matterDocuments.create(desk, ref, after);
          return after ?? before;
        }),
      ),
  };
}
