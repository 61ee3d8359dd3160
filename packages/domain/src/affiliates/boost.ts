import type { CommissionEvent } from './programme.ts';

/** By how much somebody's commissions of one month are raised. */
export interface Boost {
  readonly affiliateId: string;
  /** Hundredths of what the rule says, such as 200 for twice as much. */
  readonly percent: number;
  /** What it may add in the month at most, in US cents. */
  readonly most: number;
}

/** What a claim knows of it; `most` is what it may still add. */
export type ClaimBoost = Pick<Boost, 'percent' | 'most'>;

/** A bonus that is paid once is not raised. */
export const boostedEvents: readonly CommissionEvent[] = ['client_call', 'client_call_level_1', 'client_call_level_2'];

/** An amount of US cents with what the boost adds to it. */
export function boosted(amount: number, boost: ClaimBoost | null): number {
  if (!boost) return amount;
  return amount + Math.max(0, Math.min(boost.most, Math.floor((amount * (boost.percent - 100)) / 100)));
}

/** What the boost may still add, after what was earned in the month by events that it raises. */
export function leftOf({ percent, most }: ClaimBoost, earned: Readonly<Partial<Record<CommissionEvent, number>>>) {
  const raised = boostedEvents.reduce((sum, event) => sum + (earned[event] ?? 0), 0);
  return { percent, most: Math.max(0, most - Math.ceil((raised * (percent - 100)) / percent)) };
}
