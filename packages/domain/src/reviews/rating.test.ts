import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bayesianRating, noReviews, ratingOf, tallied } from './rating.ts';

const rank = (tally: Parameters<typeof ratingOf>[0]) => bayesianRating(ratingOf(tally));

const reviews = fc.array(
  fc.record({ rating: fc.integer({ min: 1, max: 5 }), hiddenBecause: fc.constantFrom(null, 'insults') }),
);

describe('a rating', () => {
  it('is none before the first review', () => {
    expect(ratingOf(noReviews)).toMatchObject({ ratingAverage: null, ratingCount: 0 });
  });

  it('is plain and rounded to one decimal', () => {
    expect(ratingOf({ count: 3, sum: 14 })).toMatchObject({ ratingAverage: 4.7, ratingCount: 3 });
    expect(ratingOf({ count: 20, sum: 97 }).ratingAverage).toBe(4.9);
  });

  it('counts what is shown, in whatever pages it comes', () => {
    fc.assert(
      fc.property(reviews, reviews, (first, second) => {
        const paged = tallied(tallied(noReviews, first), second);
        expect(paged).toEqual(tallied(noReviews, [...second, ...first]));
        const shown = [...first, ...second].filter(({ hiddenBecause }) => hiddenBecause === null);
        expect(paged).toEqual({ count: shown.length, sum: shown.reduce((sum, { rating }) => sum + rating, 0) });
      }),
    );
  });
});

describe('the rating that ranks', () => {
  it('puts many good reviews before a single perfect one', () => {
    expect(rank({ count: 200, sum: 960 })).toBeGreaterThan(rank({ count: 1, sum: 5 }));
  });

  it('puts who has no reviews before who has bad ones', () => {
    expect(rank(noReviews)).toBeGreaterThan(rank({ count: 4, sum: 8 }));
  });

  it('stays within the ratings, and is no worse for better ones', () => {
    const tally = fc
      .integer({ min: 0, max: 500 })
      .chain((count) => fc.record({ count: fc.constant(count), sum: fc.integer({ min: count, max: 5 * count }) }));
    fc.assert(
      fc.property(tally, ({ count, sum }) => {
        expect(rank({ count, sum })).toBeGreaterThanOrEqual(1);
        expect(rank({ count, sum })).toBeLessThanOrEqual(5);
        const better = rank({ count, sum: Math.min(5 * count, sum + count) });
        expect(better).toBeGreaterThanOrEqual(rank({ count, sum }));
      }),
    );
  });
});
