import { rankedMonthSchema } from '@sos/contracts/challenges';
import { paths } from '@sos/contracts/paths';
import type { InProgramme } from '@sos/domain/accounts/affiliates';
import { boardId } from '@sos/domain/challenges/games';
import type { RankedMonth } from '@sos/domain/challenges/month';
import type { RankedMonths } from '../../../usecases/challenges/ports.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

export const rankedMonthDocuments = documentsOf(rankedMonthSchema, paths.affiliateMonth);

const idOf = (whose: InProgramme, month: string) => `${boardId(whose)}-${month}`;

/** Rankings in `affiliate_months`. */
export function makeRankedMonths(report: ReportCorrupt): RankedMonths {
  return {
    read: (whose, month) => reporting(report, () => rankedMonthDocuments.read(idOf(whose, month))),
    keep: (whose, month, decide) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = rankedMonthDocuments.ref(idOf(whose, month));
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
