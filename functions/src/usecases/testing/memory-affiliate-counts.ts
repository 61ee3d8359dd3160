import { dayOf, type DayFigures, monthOf, noFigures, plusFigures } from '@sos/domain/affiliates/figures';
import type { AffiliateCounts } from '../affiliates/figure-ports.ts';
import type { MemoryCommissions } from './memory-commissions.ts';
import type { MemoryReferrals } from './memory-referrals.ts';

interface Kept {
  readonly commissions: MemoryCommissions;
  readonly referrals: MemoryReferrals;
}

/** What was counted of clicks, sign-ups and commissions in memory. */
export function memoryAffiliateCounts({ commissions, referrals }: Kept): AffiliateCounts {
  return {
    since: async (affiliateId, month) => {
      const byDay = new Map<string, DayFigures>();
      const own = [...referrals.counted, ...commissions.counted.list()].filter(
        (each) => each.affiliateId === affiliateId && monthOf(each.at) >= month,
      );
      for (const { at, figures } of own) {
        byDay.set(dayOf(at), plusFigures(byDay.get(dayOf(at)) ?? noFigures, figures));
      }
      return byDay;
    },
  };
}
