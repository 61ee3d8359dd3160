import type { ReferralBook } from '../affiliates/referral-ports.ts';
import type { MemoryCommissions } from './memory-commissions.ts';
import { pageIn } from './memory-pages.ts';
import type { MemoryReferrals } from './memory-referrals.ts';

interface Kept {
  readonly commissions: MemoryCommissions;
  readonly referrals: MemoryReferrals;
}

/** What affiliates see of whom they brought, in memory. */
export function memoryReferralBook({ commissions, referrals: { byUid } }: Kept): ReferralBook {
  return {
    page: async (affiliateId, query) => {
      const own = byUid.list((each) => each.affiliateId === affiliateId);
      const { found, next } = pageIn(own, ({ at, uid: id }) => ({ at, id }), { ...query, newestFirst: true });
      return { referrals: found, next };
    },
    byHandle: async (affiliateId, handle) =>
      byUid.list((each) => each.affiliateId === affiliateId && each.handle === handle)[0],
    callsOf: async ({ programme, affiliateId, uid }, query) => {
      const own = commissions.byId.list(
        (each) => each.programme === programme && each.affiliateId === affiliateId && each.referredId === uid,
      );
      const places = { ...query, newestFirst: true };
      const { found, next } = pageIn(own, ({ callAt, id }) => ({ at: callAt, id }), places);
      return { commissions: found, next };
    },
  };
}
