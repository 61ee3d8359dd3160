import type { AllPayments } from '../payments/ports.ts';
import type { MemoryPayments } from './memory-payments.ts';

/** What admins see of all payments. */
export function memoryAllPayments({ byId }: Pick<MemoryPayments, 'byId'>): AllPayments {
  return {
    list: async ({ status, client, from = 0, before = Infinity, order, after, limit }) => {
      const found = byId.list(
        (payment) =>
          (status === undefined || payment.status === status) &&
          (client === undefined || payment.clientId === client) &&
          payment.createdAt >= from &&
          payment.createdAt < before,
      );
      const sign = order === 'oldest' ? 1 : -1;
      const ordered = found.toSorted((one, other) => sign * (one.createdAt - other.createdAt));
      const index = after === undefined ? -1 : ordered.findIndex(({ id }) => id === after);
      if (after !== undefined && index < 0) return undefined;
      const page = ordered.slice(index + 1, index + 1 + limit);
      const payments = page.map((each) => ({ ...each, total: each.price.total, owedSince: each.debt?.since ?? null }));
      return { payments, next: page.length === limit ? (page.at(-1)?.id ?? null) : null };
    },
  };
}
