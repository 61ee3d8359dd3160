import { paths } from '@sos/contracts/paths';
import { Timestamp } from 'firebase-admin/firestore';
import type { SettledPayments, SweepMark } from '../../../usecases/affiliates/sweep-paid-calls.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { commissionSweepDocuments } from './affiliate-documents.ts';

/** `payments`, by when their money was settled. */
export const settledPayments: SettledPayments = {
  between: async (from, until, limit) => {
    const settled = db().collection(paths.payments()).where('settledAt', '>', Timestamp.fromMillis(from));
    const found = settled.where('settledAt', '<=', Timestamp.fromMillis(until)).orderBy('settledAt');
    const { docs } = await found.limit(limit).select('settledAt').get();
    const last = docs.length === limit ? (docs.at(-1)?.get('settledAt') as Timestamp).toMillis() : until;
    // Others may have been settled in the same millisecond as the last of a page.
    const reached = docs.length === limit && last - 1 > from ? last - 1 : last;
    return { ids: docs.map(({ id }) => id), reached };
  },
};

/** `commission_sweeps/paid_calls`. */
export function makeSweepMark(report: ReportCorrupt): SweepMark {
  return {
    read: () => reporting(report, async () => (await commissionSweepDocuments.read())?.until),
    move: (until) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = commissionSweepDocuments.ref();
          const [snapshot] = await desk.read(ref);
          const before = snapshot && commissionSweepDocuments.parse(snapshot);
          if (before) commissionSweepDocuments.update(desk, ref, { before, after: { until } });
          else commissionSweepDocuments.create(desk, ref, { until });
        }),
      ),
  };
}
