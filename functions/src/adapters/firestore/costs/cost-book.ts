import { costMetricSchema } from '@sos/contracts/costs';
import { paths } from '@sos/contracts/paths';
import type { Query } from 'firebase-admin/firestore';
import type { CostBook } from '../../../usecases/costs/ports.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

export const costDocuments = documentsOf(costMetricSchema, paths.costMetric);

/** `cost_metrics`, a document for each day. */
export function makeCostBook(report: ReportCorrupt): CostBook {
  const newest = () => db().collection(paths.costMetrics()).orderBy('day', 'desc');
  const list = async (query: Query) => {
    const { docs } = await query.get();
    return (await costDocuments.list(docs, report)).map(({ value }) => value);
  };
  return {
    read: (day) => reporting(report, () => costDocuments.read(day)),
    latest: async () => (await list(newest().limit(1)))[0],
    since: (day) => list(newest().where('day', '>=', day)),
    keep: (metric, seen) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = costDocuments.ref(metric.day);
          const [stored] = await desk.read(ref);
          const before = stored && costDocuments.parse(stored);
          if (before?.at !== seen?.at) return false;
          if (before) costDocuments.update(desk, ref, { before, after: metric });
          else costDocuments.create(desk, ref, metric);
          return true;
        }),
      ),
  };
}
