import type { AuditRecord } from '@sos/contracts/audit';
import type { FraudCase } from '@sos/domain/affiliates/fraud-case';
import type { Collection } from '@sos/simulation/kernel/transactions';
import type { FraudCases } from '../affiliates/console-ports.ts';
import { pageOf } from './page-of.ts';

/** Cases as admins look at them, in memory. */
export function memoryFraudCases(cases: Collection<FraudCase>, trail: Collection<AuditRecord>): FraudCases {
  const all = () => cases.entries().map(([id, value]) => ({ ...value, id }));
  return {
    list: async ({ status, after, limit }) => {
      const found = all()
        .filter((each) => each.status === status)
        .toSorted((one, other) => other.openedAt - one.openedAt);
      if (after !== undefined && !cases.has(after)) return undefined;
      const page = found.slice(found.findIndex(({ id }) => id === after) + 1).slice(0, limit);
      return { cases: page, next: page.length === limit ? (page.at(-1)?.id ?? null) : null };
    },
    ofAffiliate: async (affiliateId) => all().filter((each) => each.affiliateId === affiliateId),
    waiting: async (openedBefore, query) => {
      const sorted = all().toSorted((one, other) => one.openedAt - other.openedAt);
      return pageOf(sorted, ({ status, openedAt }) => status === 'open' && openedAt < openedBefore, query);
    },
    read: async (id) => cases.get(id),
    decide: async (id, decide, audit) => {
      const before = cases.get(id);
      if (!before) return undefined;
      cases.set(id, decide(before));
      trail.set(audit.id, audit);
      return cases.get(id);
    },
    verdicts: async (rule) => {
      const counted = (status: string) => all().filter((each) => each.rule === rule && each.status === status).length;
      return { fraud: counted('fraud'), honest: counted('honest') };
    },
  };
}
