import { pastVersions } from '../../shared/past-versions.ts';
import type { Output } from '@sos/contracts/callables';
import { standingStatuses } from '@sos/domain/subscriptions/subscription';

export type Plan = Output<'adminListPlans'>['plans'][number];
export type Terms = Plan['terms'];
export type Entry = Output<'adminGetAuditLog'>['entries'][number];

export const newTerms: Terms = {
  name: '',
  price: { amount: 1900, currency: 'EUR' },
  aiCalls: 100,
  trialDays: 14,
  place: 1,
  isOffered: true,
};

export function subscribersOf({ subscribers }: Pick<Plan, 'subscribers'>): number {
  return standingStatuses.reduce((sum, status) => sum + (subscribers[status] ?? 0), 0);
}

/** The deeds of a plan, the newest first, each with what was before it. */
export const versionsOf = (now: Terms, entries: readonly Entry[]) =>
  pastVersions(now, entries, (after, { changes }) => termsBefore(after, changes));

function termsBefore(after: Terms, changes: Entry['changes']): Terms | null {
  if (changes.some(({ path, before }) => path === 'name' && before === null)) return null;
  const was = <T extends string | number | boolean>(path: string, now: T): T => {
    const before = changes.find((change) => change.path === path)?.before;
    return isLike(before, now) ? before : now;
  };
  return {
    name: was('name', after.name),
    price: { amount: was('price.amount', after.price.amount), currency: after.price.currency },
    aiCalls: was('aiCalls', after.aiCalls),
    trialDays: was('trialDays', after.trialDays),
    place: was('place', after.place),
    isOffered: was('isOffered', after.isOffered),
  };
}

function isLike<T>(value: unknown, example: T): value is T {
  return typeof value === typeof example;
}
