import { isShown, type Review } from './review.ts';

/** How many reviews count, and what their ratings add up to. */
export interface Tally {
  readonly count: number;
  readonly sum: number;
}
export const noReviews: Tally = { count: 0, sum: 0 };

/** How many reviews of the middle rating stand before the first real one in the ranking. */
const PRIOR_COUNT = 8;
const PRIOR_RATING = 4;

/** What a profile holds of the reviews. */
export interface Rating {
  /** Plain, to one decimal; null before the first review. */
  readonly ratingAverage: number | null;
  readonly ratingCount: number;
}

/** The tally with some more reviews. */
export function tallied(tally: Tally, reviews: readonly Pick<Review, 'rating' | 'hiddenBecause'>[]): Tally {
  const shown = reviews.filter(isShown);
  return { count: tally.count + shown.length, sum: shown.reduce((sum, { rating }) => sum + rating, tally.sum) };
}

export function ratingOf({ count, sum }: Tally): Rating {
  const ratingAverage = count === 0 ? null : Math.round((10 * sum) / count) / 10;
  return { ratingAverage, ratingCount: count };
}

/** For the ranking: two enthusiasts do not stand before two hundred satisfied clients. */
export function bayesianRating({ ratingAverage, ratingCount }: Rating): number {
  return ((ratingAverage ?? 0) * ratingCount + PRIOR_COUNT * PRIOR_RATING) / (ratingCount + PRIOR_COUNT);
}
