import { reviewDocumentSchema } from '@sos/contracts/reviews';
import { aReview } from '@sos/testing/a-review';
import { expect, it } from 'vitest';
import { storedDocument } from './stored-document.ts';
import { toFields } from './wire-value.ts';

const review = aReview({ id: 'review-1', createdAt: 1000 });

it('a document is stored with time stamps where its schema has instants', () => {
  expect(toFields(storedDocument(reviewDocumentSchema, review))).toMatchObject({
    rating: { integerValue: '5' },
    createdAt: { timestampValue: '1970-01-01T00:00:01.000Z' },
  });
});

it('a document that its schema refuses is not stored', () => {
  expect(() => storedDocument(reviewDocumentSchema, { ...review, rating: 6 })).toThrow('rating');
});
