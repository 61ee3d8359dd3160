import { dayOf } from '../affiliates/figures.ts';
import { type Currency, type Money, money } from '../money/money.ts';

/** What became of one provider's calls in a time; each call counts on the UTC day on which it was booked. */
export interface Figures {
  readonly calls: number;
  readonly answered: number;
  readonly missed: number;
  readonly talkedSeconds: number;
  readonly ratings: number;
  /** Of all ratings, 1 to 5 each. */
  readonly ratingSum: number;
  /** The provider's shares, in minor units by currency. */
  readonly earned: Readonly<Partial<Record<Currency, number>>>;
}
export const noFigures: Figures = {
  calls: 0,
  answered: 0,
  missed: 0,
  talkedSeconds: 0,
  ratings: 0,
  ratingSum: 0,
  earned: {},
};

const counts = ['calls', 'answered', 'missed', 'talkedSeconds', 'ratings', 'ratingSum'] as const;

export function addFigures(one: Figures, other: Figures): Figures {
  const earned: Partial<Record<Currency, number>> = { ...one.earned };
  for (const { amount, currency } of moneyOf(other)) earned[currency] = (earned[currency] ?? 0) + amount;
  const sums = Object.fromEntries(counts.map((name) => [name, one[name] + other[name]]));
  return { ...noFigures, ...sums, earned };
}

export function moneyOf({ earned }: Pick<Figures, 'earned'>): Money[] {
  return Object.entries(earned).map(([currency, amount]) => money(amount, currency as Currency));
}

/** Share of the calls that rang at the provider, 0 to 1; null where none did. */
export function answerRateOf({ answered, missed }: Pick<Figures, 'answered' | 'missed'>): number | null {
  return answered + missed === 0 ? null : answered / (answered + missed);
}

/** Null without ratings. */
export function ratingOf({ ratings, ratingSum }: Pick<Figures, 'ratings' | 'ratingSum'>): number | null {
  return ratings === 0 ? null : ratingSum / ratings;
}

export const spans = ['day', 'week', 'month'] as const;
export type Span = (typeof spans)[number];
const DAY = 86_400_000;

/** The first day of the span that a day (`YYYY-MM-DD`, UTC) lies in; weeks begin on Monday. */
export function startOf(day: string, span: Span): string {
  if (span === 'day') return day;
  if (span === 'month') return `${day.slice(0, 7)}-01`;
  const at = Date.parse(day);
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return dayOf(at - sinceMonday * DAY);
}

/** When a day begins and ends, in ms since the epoch. */
export function dayBounds(day: string): { readonly from: number; readonly to: number } {
  const from = Date.parse(day);
  return { from, to: from + DAY };
}

/** The starts of all spans from one day to another, both included. */
export function startsBetween(from: string, to: string, span: Span): string[] {
  const starts = new Set<string>();
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY) starts.add(startOf(dayOf(at), span));
  return [...starts];
}
