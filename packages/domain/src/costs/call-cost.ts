import { currencies, type Currency, type Money, money } from '../money/money.ts';
import type { Instant } from '../shared/instant.ts';

/** What the carrier asks for one call with one party; a minute costs a fraction of a cent. */
export interface LegPrice {
  readonly hundredths: number;
  readonly currency: Currency;
}

export interface LegCost {
  readonly attemptId: string;
  /** Null while the carrier has not said it. */
  readonly price: LegPrice | null;
}

/** What the carrier asks for a session's calls, as far as it has said it. */
export interface CallCost {
  readonly endedAt: Instant;
  readonly legs: readonly LegCost[];
  /** When the carrier is asked again; null once all is known, or nobody asks any more. */
  readonly askAgainAt: Instant | null;
  readonly tries: number;
}

/** The carrier knows a price some minutes after the end. */
const FIRST_MS = 10 * 60_000;
/** Each wait is twice the one before it: in all, more than a day and a half. */
const MOST_TRIES = 8;

export const awaitedCost = (endedAt: Instant): CallCost => ({
  endedAt,
  legs: [],
  askAgainAt: endedAt + FIRST_MS,
  tries: 0,
});

/** The cost with what the carrier says now; a price that it has said once stays. */
export function withLegs(cost: CallCost, told: readonly LegCost[], now: Instant): CallCost {
  const known = new Map(cost.legs.map(({ attemptId, price }) => [attemptId, price]));
  const legs = told.map(({ attemptId, price }) => ({ attemptId, price: known.get(attemptId) ?? price }));
  const tries = cost.tries + 1;
  const isOver = legs.every(({ price }) => price !== null) || tries >= MOST_TRIES;
  return { ...cost, legs, tries, askAgainAt: isOver ? null : now + FIRST_MS * 2 ** tries };
}

/** What is known of it, to the cent, in each currency that the carrier asks for. */
export function amountsOf({ legs }: Pick<CallCost, 'legs'>): Money[] {
  const prices = legs.flatMap(({ price }) => price ?? []);
  const asked = currencies.filter((currency) => prices.some((price) => price.currency === currency));
  return asked.map((currency) => {
    const own = prices.filter((price) => price.currency === currency);
    return money(Math.round(own.reduce((sum, { hundredths }) => sum + hundredths, 0) / 100), currency);
  });
}

export const isWhole = ({ legs }: Pick<CallCost, 'legs'>): boolean =>
  legs.length > 0 && legs.every(({ price }) => price !== null);
