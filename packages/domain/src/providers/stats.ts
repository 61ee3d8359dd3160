import { providerAnswer } from '../calls/provider-answer.ts';
import type { CallSession } from '../calls/session.ts';
import type { Instant } from '../shared/instant.ts';

/** How far back a provider's figures go, in ms. */
export const STATS_WINDOW = 30 * 86_400_000;
/** Fewer calls say nothing about anybody. */
const FEWEST_CALLS = 5;

/** What a provider did with the calls of the last thirty days. */
export interface ProviderStats {
  readonly answered: number;
  readonly missed: number;
  /** Calls that were paid. */
  readonly paid: number;
  readonly talkedSeconds: number;
  /** From 0 to 1; null while there were too few calls to tell. */
  readonly answerRate: number | null;
}

/** Calls that ended before the window, or are not over, count for nothing. */
export function providerStats(calls: readonly CallSession[], now: Instant): ProviderStats {
  const ended = calls.filter(({ endedAt }) => endedAt !== null && endedAt > now - STATS_WINDOW);
  const answers = ended.map(providerAnswer);
  const count = (wanted: string) => answers.filter((answer) => answer === wanted).length;
  const [answered, missed] = [count('answered'), count('missed')];
  const asked = answered + missed;
  return {
    answered,
    missed,
    paid: ended.filter(({ isPaid }) => isPaid).length,
    talkedSeconds: ended.reduce((sum, { settlement }) => sum + (settlement.billableSeconds ?? 0), 0),
    answerRate: asked < FEWEST_CALLS ? null : answered / asked,
  };
}
