import { limitOf, type LimitName } from '@sos/domain/limits/limits';
import { tooMany } from '../shared/too-many.ts';
import type { Alerts } from '../shared/ports.ts';
import type { Limits } from './ports.ts';

/** A call that is about to be placed. Costs are in cents. */
export interface PlannedDial {
  readonly clientId: string;
  /** E.164. */
  readonly to: string;
  /** True once the number has accepted a call of ours. */
  readonly isProved: boolean;
  readonly longestCost: number;
  /** What the platform earns by the call. */
  readonly fee: number;
}

export interface GuardDialNeeds {
  readonly limits: Limits;
  readonly alerts: Alerts;
}

const PLATFORM = 'platform';

/**
 * Counts a dial before it is placed: rings to a number that never accepted, and what dialling may cost in a day. Half of
 * the platform's budget is an alert. Throws DomainError too_many_requests, also for a dial that could cost more than the
 * platform earns by it.
 */
export function makeGuardDial({ limits, alerts }: GuardDialNeeds) {
  return async (dial: PlannedDial): Promise<void> => {
    const { clientId, to, longestCost } = dial;
    if (longestCost > dial.fee) throw tooMany(limitOf('dialling').windowSeconds);
    if (!dial.isProved) await take(limits, { name: 'cold_rings', key: to, wanted: 1 });
    await take(limits, { name: 'dialling_by_number', key: to, wanted: longestCost });
    await take(limits, { name: 'dialling_by_person', key: clientId, wanted: longestCost });
    await take(limits, { name: 'dialling', key: PLATFORM, wanted: longestCost });
    const spent = await limits.count('dialling', PLATFORM);
    if (spent < limitOf('dialling').max / 2) return;
    await alerts.raise({ kind: 'dialling_budget', key: PLATFORM, detail: { spent } });
  };
}

async function take(limits: Limits, count: { name: LimitName; key: string; wanted: number }): Promise<void> {
  const retryAfter = await limits.take(count.name, count.key, count.wanted);
  if (retryAfter > 0) throw tooMany(retryAfter);
}
