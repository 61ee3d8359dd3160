import type { LedgerBook } from '../affiliates/ledger-ports.ts';
import type { MemoryCommissions } from './memory-commissions.ts';
import { pageIn } from './memory-pages.ts';

/** What affiliates read of the ledgers that are kept in memory. */
export function memoryLedger({ lines, byId }: MemoryCommissions): LedgerBook {
  return {
    balanceBefore: async (affiliateId, at) =>
      lines
        .list((line) => line.affiliateId === affiliateId && line.at < at)
        .reduce((sum, { amount }) => sum + amount, 0),
    lines: async ({ affiliateId, from, to }, query) => {
      const own = lines.list((line) => line.affiliateId === affiliateId && line.at >= from && line.at < to);
      const { found, next } = pageIn(own, (line) => line, query);
      return { lines: found.map((line) => ({ line, commission: byId.get(line.commissionId) })), next };
    },
    open: async ({ programme, affiliateId, from, to }, query) => {
      const own = byId.list((each) => each.programme === programme && each.affiliateId === affiliateId);
      const open = own.filter(({ lines: count, callAt }) => count === 0 && callAt >= from && callAt < to);
      const { found, next } = pageIn(open, ({ callAt, id }) => ({ at: callAt, id }), query);
      return { commissions: found, next };
    },
  };
}
