import { describe } from 'vitest';
import { reviewsContract } from '../reviews/reviews.contract.ts';
import { MemoryReviews } from './memory-reviews.ts';

describe('reviews in memory', () => {
  reviewsContract(() => {
    const memory = new MemoryReviews();
    return {
      reviews: memory,
      ratings: memory,
      reports: memory,
      trail: async () => [...memory.trail.keys()],
      addProfiles: async (...ids) => ids.forEach((id) => memory.addProfile(id)),
      ratingOf: async (id) => memory.ratings.get(id) ?? { ratingAverage: null, ratingCount: 0 },
      reportsOf: async (id) => [...memory.reports.values()].filter(({ reviewId }) => reviewId === id).length,
    };
  });
});
