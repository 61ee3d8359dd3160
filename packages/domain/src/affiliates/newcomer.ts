import type { Commission } from './commission.ts';
import type { EarningCount } from './counts.ts';
import type { Plan } from './programme.ts';

/**
 * The commissions of a call, of which those of an affiliate who is new wait longer for their release: what somebody has
 * earned by a few calls is all there is to take back when a card is disputed.
 */
export function withCaution(
  { newcomerCalls, newcomerHours }: Pick<Plan, 'newcomerCalls' | 'newcomerHours'>,
  commissions: readonly Commission[],
  countOf: (affiliateId: string) => EarningCount,
): Commission[] {
  return commissions.map((commission) => {
    const { affiliateId, terms } = commission;
    if (countOf(affiliateId).calls >= newcomerCalls) return commission;
    return { ...commission, terms: { ...terms, releaseAfterHours: terms.releaseAfterHours + newcomerHours } };
  });
}
