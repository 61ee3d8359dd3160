import { expect, it } from 'vitest';
import { deedsOf } from './reported-review.ts';

it('a report is decided once, a hidden review can be shown again, and a shown one hidden later', () => {
  expect(deedsOf({ hiddenBecause: null, outcome: null })).toEqual(['hide', 'dismiss']);
  expect(deedsOf({ hiddenBecause: 'Insults.', outcome: 'hidden' })).toEqual(['show']);
  expect(deedsOf({ hiddenBecause: null, outcome: 'kept' })).toEqual(['hide']);
});
