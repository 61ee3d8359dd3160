import type { AllShares } from '../transfers/ports.ts';
import type { MemoryTransfers } from './memory-transfers.ts';

/** What admins see of all shares. */
export function memoryAllShares({ byId }: Pick<MemoryTransfers, 'byId'>): AllShares {
  return {
    list: async ({ status, after, limit }) => {
      const found = byId.list((transfer) => status === undefined || transfer.status === status);
      const newest = found.toSorted((one, other) => other.createdAt - one.createdAt);
      const index = after === undefined ? -1 : newest.findIndex(({ id }) => id === after);
      if (after !== undefined && index < 0) return undefined;
      const shares = newest.slice(index + 1, index + 1 + limit);
      return { shares, next: shares.length === limit ? (shares.at(-1)?.id ?? null) : null };
    },
  };
}
