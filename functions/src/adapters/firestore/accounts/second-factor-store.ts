import { paths } from '@sos/contracts/paths';
import { secondFactorSchema } from '@sos/contracts/second-factors';
import type { SecondFactors } from '../../../usecases/accounts/factor-ports.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

export const secondFactorDocuments = documentsOf(secondFactorSchema, paths.secondFactor);

/** What admins show besides their passwords, in `second_factors`. */
export function makeSecondFactors(report: ReportCorrupt): SecondFactors {
  return {
    find: (uid) => reporting(report, () => secondFactorDocuments.read(uid)),
    change: (uid, decide) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = secondFactorDocuments.ref(uid);
          const [stored] = await desk.read(ref);
          const before = stored && secondFactorDocuments.parse(stored);
          const { factor: after, outcome } = decide(before);
          if (before) secondFactorDocuments.update(desk, ref, { before, after });
          else secondFactorDocuments.create(desk, ref, after);
          return outcome;
        }),
      ),
  };
}
