import { leftOf } from './boost.ts';
import type { Commission } from './commission.ts';
import { monthOf } from './figures.ts';
import { type CallTrace, TRACES } from './fraud.ts';
import { type Claim, commissionId, paysOnce } from './grant.ts';
import type { CommissionEvent } from './programme.ts';

/** What limits and thresholds of one affiliate are measured by. It is written with the commissions that it counts. */
export interface EarningCount {
  /** Paid calls of the clients whom they brought. */
  readonly calls: number;
  /** US cents by event, by month (UTC, such as `2026-11`). Money that goes back later does not make room again. */
  readonly months: Readonly<Record<string, Readonly<Partial<Record<CommissionEvent, number>>>>>;
  /** The newest of these calls, the oldest first. */
  readonly recent: readonly CallTrace[];
}
export const nothingCounted: EarningCount = { calls: 0, months: {}, recent: [] };

/** What is known when the commissions of a call are made. */
export interface Known {
  readonly countOf: (uid: string) => EarningCount;
  /** Ids of commissions that are paid once and are there. */
  readonly paid: ReadonlySet<string>;
}

/** Whose counts the claims are measured by, each once. */
export function countedIn(claims: readonly Claim[]): string[] {
  return [...new Set(claims.map(({ affiliateId }) => affiliateId))];
}

/** The claims with what is known of their affiliates. */
export function measured(claims: readonly Claim[], { countOf, paid }: Known): Claim[] {
  return claims.map((claim) => {
    const { event, affiliateId, referral, callAt } = claim;
    const earned = countOf(affiliateId).months[monthOf(callAt)] ?? {};
    const earnedThisMonth = earned[event] ?? 0;
    const boost = claim.boost && leftOf(claim.boost, earned);
    const calls = event === 'threshold' ? countOf(referral.uid).calls + 1 : null;
    return { ...claim, boost, earnedThisMonth, calls, isPaid: paysOnce(event) && paid.has(commissionId(claim, '')) };
  });
}

/** The count of one affiliate after a call. */
export function countAfter(
  before: EarningCount,
  affiliateId: string,
  { claims, commissions }: { readonly claims: readonly Claim[]; readonly commissions: readonly Commission[] },
): EarningCount {
  const isTheirs = (each: { readonly affiliateId: string }) => each.affiliateId === affiliateId;
  const brought = claims.find((claim) => isTheirs(claim) && claim.event === 'client_call');
  const traces = brought?.trace ? [brought.trace] : [];
  const months = { ...before.months };
  for (const { event, granted, callAt } of commissions.filter(isTheirs)) {
    const month = months[monthOf(callAt)] ?? {};
    months[monthOf(callAt)] = { ...month, [event]: (month[event] ?? 0) + granted };
  }
  return { calls: before.calls + (brought ? 1 : 0), months, recent: [...before.recent, ...traces].slice(-TRACES) };
}
