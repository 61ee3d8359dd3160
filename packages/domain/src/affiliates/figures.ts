import type { Instant } from '../shared/instant.ts';
import type { Commission } from './commission.ts';
import type { CommissionEvent } from './programme.ts';

/** What an affiliate has brought on one day; `earned` is US cents. */
export interface DayFigures {
  readonly clicks: number;
  readonly signUps: number;
  readonly calls: number;
  readonly earned: number;
}
export const noFigures: DayFigures = { clicks: 0, signUps: 0, calls: 0, earned: 0 };

/** What something adds to the figures of one affiliate. */
export interface Counted {
  readonly affiliateId: string;
  readonly at: Instant;
  readonly figures: Partial<DayFigures>;
}

const callEvents: readonly CommissionEvent[] = [
  'client_call',
  'client_call_level_1',
  'client_call_level_2',
  'provider_call',
];

/** `2026-11-29`, by UTC. */
export const dayOf = (at: Instant) => new Date(at).toISOString().slice(0, 10);
/** `2026-11`, by UTC. */
export const monthOf = (at: Instant) => dayOf(at).slice(0, 7);

export function plusFigures(one: DayFigures, other: Partial<DayFigures>): DayFigures {
  const { clicks = 0, signUps = 0, calls = 0, earned = 0 } = other;
  return {
    clicks: one.clicks + clicks,
    signUps: one.signUps + signUps,
    calls: one.calls + calls,
    earned: one.earned + earned,
  };
}

/** What the commissions of one call add: for each affiliate the call once, and all that they get of it. */
export function countedOfSet(commissions: readonly Commission[]): Counted[] {
  const people = new Set(commissions.map(({ affiliateId }) => affiliateId));
  return [...people].map((affiliateId) => {
    const own = commissions.filter((each) => each.affiliateId === affiliateId);
    const calls = own.some(({ event }) => callEvents.includes(event)) ? 1 : 0;
    const earned = own.reduce((sum, { amount }) => sum + amount, 0);
    return { affiliateId, at: own[0]?.callAt ?? 0, figures: { calls, earned } };
  });
}

/** What a change of a commission adds or takes away, on the day of its call; undefined when that is nothing. */
export function countedOfChange(before: Commission, after: Commission): Counted | undefined {
  const earned = after.amount - before.amount;
  if (earned === 0) return undefined;
  return { affiliateId: before.affiliateId, at: before.callAt, figures: { earned } };
}
