import { rankedMonthSchema } from '@sos/contracts/challenges';
import { paths } from '@sos/contracts/paths';
import type { RankedMonth, RankedRole } from '@sos/domain/challenges/month';
import type { RankedMonths } from '../../../usecases/challenges/ports.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

export const rankedMonthDocuments = documentsOf(rankedMonthSchema, paths.affiliateMonth);

const idOf = (programme: RankedRole, month: string) => `${programme}-${month}`;

/** Rankings in `affiliate_months`. */
export function makeRankedMonths(report: ReportCorrupt): RankedMonths {
  return {
    read: (programme, month) => reporting(report, () => rankedMonthDocuments.read(idOf(programme, month))),
    keep: (programme, month, decide) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = rankedMonthDocuments.ref(idOf(programme, month));
          const [snapshot] = await desk.read(ref);
          const before = snapshot && rankedMonthDocuments.parse(snapshot);
          const after = toDocument(decide(before));
          if (before) rankedMonthDocuments.update(desk, ref, { before, after });
          else rankedMonthDocuments.create(desk, ref, after);
        }),
      ),
  };
}

function toDocument({ standings, boosts, ...month }: RankedMonth) {
  return { ...month, standings: [...standings], boosts: boosts && [...boosts] };
}
