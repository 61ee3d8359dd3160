import type { Boost } from '../affiliates/boost.ts';
import { monthOf } from '../affiliates/figures.ts';
import type { Instant } from '../shared/instant.ts';
import type { Counted } from './challenge.ts';

/** What somebody has earned by the calls of a month, in US cents, without what went back. */
export interface MonthStanding {
  readonly affiliateId: string;
  readonly earned: number;
  readonly calls: number;
  /** When they came to it: of two with the same sum the one who reached it first is before the other. */
  readonly reachedAt: Instant;
}

export interface RankedMonth {
  /** `2026-11`, by UTC. */
  readonly month: string;
  readonly standings: readonly MonthStanding[];
  readonly countedAt: Instant;
  /** Null until it is decided whose commissions of the next month are raised. */
  readonly boosts: readonly Boost[] | null;
}

/** In hundredths, from the first place on. */
export const boostSteps: readonly number[] = [200, 150, 115];
/** What one winner earns more at most in their month, in US cents; all of them together cost no more than thrice that. */
export const MOST_BOOSTED = 100_000;
const MOST_PLACES = 100;

/** When the month of an instant begins, and when the one behind it does (UTC). */
export function monthSpan(at: Instant): { readonly month: string; readonly from: Instant; readonly until: Instant } {
  const [year, month] = [new Date(at).getUTCFullYear(), new Date(at).getUTCMonth()];
  return { month: monthOf(at), from: Date.UTC(year, month), until: Date.UTC(year, month + 1) };
}

/** The month before that of an instant, by its last millisecond. */
export const monthBefore = (at: Instant): Instant => monthSpan(at).from - 1;

/** The best of a month, in their order. */
export function rankMonth(calls: readonly Counted[]): MonthStanding[] {
  const sums = new Map<string, { earned: number; reachedAt: Instant; readonly paid: Set<string> }>();
  for (const { affiliateId, paymentId, amount, callAt } of calls.filter((each) => each.amount > 0)) {
    const sum = sums.get(affiliateId) ?? { earned: 0, reachedAt: callAt, paid: new Set<string>() };
    sum.paid.add(paymentId);
    Object.assign(sum, { earned: sum.earned + amount, reachedAt: Math.max(sum.reachedAt, callAt) });
    sums.set(affiliateId, sum);
  }
  const standings = [...sums].map(([affiliateId, { earned, reachedAt, paid }]) => {
    return { affiliateId, earned, calls: paid.size, reachedAt };
  });
  return standings.toSorted(inOrder).slice(0, MOST_PLACES);
}

function inOrder(one: MonthStanding, other: MonthStanding): number {
  if (one.earned !== other.earned) return other.earned - one.earned;
  if (one.reachedAt !== other.reachedAt) return one.reachedAt - other.reachedAt;
  return one.affiliateId < other.affiliateId ? -1 : 1;
}

/** Who earns more in the next month; whoever somebody must look at first makes room for the one behind. */
export function boostsOf(standings: readonly MonthStanding[], flagged: ReadonlySet<string>): Boost[] {
  return standings
    .filter(({ affiliateId }) => !flagged.has(affiliateId))
    .slice(0, boostSteps.length)
    .map(({ affiliateId }, place) => ({ affiliateId, percent: boostSteps[place] ?? 100, most: MOST_BOOSTED }));
}
