import type { ReviewDocument } from '@sos/contracts/reviews';

/** A review that is shown, with whatever differs. */
export function aReview(differs: Partial<ReviewDocument> = {}): ReviewDocument {
  return {
    id: 'session-1',
    authorName: 'Ana',
    rating: 5,
    text: 'Clear.',
    language: 'en',
    createdAt: 1,
    reply: null,
    hiddenBecause: null,
    ...differs,
  };
}
