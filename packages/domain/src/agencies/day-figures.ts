import { providerAnswer } from '../calls/provider-answer.ts';
import type { CallSession } from '../calls/session.ts';
import type { Money } from '../money/money.ts';
import { standingOf } from '../providers/earnings.ts';
import { addFigures, type Figures, noFigures } from './figures.ts';

export interface DayFacts {
  /** All calls that were booked on the day. */
  readonly calls: readonly CallSession[];
  /** The provider's shares of them, by their ids. */
  readonly shares: ReadonlyMap<string, Money>;
  /** Of the reviews that were written on the day. */
  readonly ratings: readonly number[];
}

/** What a day came to; a call that goes on counts as a call alone. */
export function dayFigures({ calls, shares, ratings }: DayFacts): Figures {
  const reviewed = { ...noFigures, ratings: ratings.length, ratingSum: ratings.reduce((sum, one) => sum + one, 0) };
  return calls.map((call) => figuresOf(call, shares.get(call.id))).reduce(addFigures, reviewed);
}

function figuresOf(call: CallSession, share: Money | undefined): Figures {
  const answer = call.endedAt === null ? 'none' : providerAnswer(call);
  return {
    ...noFigures,
    calls: 1,
    answered: answer === 'answered' ? 1 : 0,
    missed: answer === 'missed' ? 1 : 0,
    talkedSeconds: call.settlement.billableSeconds ?? 0,
    earned: share && standingOf(call) === 'earned' ? { [share.currency]: share.amount } : {},
  };
}
