import { expect, it } from 'vitest';
import type { Figures } from '../../shared/sums.tsx';
import { currenciesIn, mostOf, textOf, tickOf, valueOf } from './measures.ts';
import type { Measure } from './measures.ts';

const some: Figures = {
  calls: 12,
  answered: 9,
  missed: 3,
  talkedSeconds: 3_725,
  answerRate: 0.75,
  ratingAverage: 4.46,
  ratingCount: 5,
  revenue: [{ amount: 12_345, currency: 'EUR' }],
};
const none: Figures = { ...some, calls: 0, answerRate: null, ratingAverage: null, talkedSeconds: 0, revenue: [] };

it.each<[Measure, number, string, number | null, string]>([
  ['calls', 12, '12', 0, '0'],
  ['talked', 62, '62.1', 0, '0'],
  ['answerRate', 0.75, '75%', null, '–'],
  ['rating', 4.46, '4.5', null, '–'],
  ['revenue.EUR', 123.45, '€123.45', 0, '€0.00'],
])('%s is drawn and read', (measure, value, text, ofNone, textOfNone) => {
  expect([valueOf(some, measure), textOf('en', some, measure)]).toEqual([value, text]);
  expect([valueOf(none, measure), textOf('en', none, measure)]).toEqual([ofNone, textOfNone]);
});

it('writes an axis in the digits of its reader', () => {
  expect(tickOf('ar-EG', 12, 'calls')).toBe('١٢');
  expect(tickOf('fr', 0.5, 'answerRate')).toMatch(/^50\s%$/);
});

it('knows each currency once', () => {
  const dollars = { ...some, revenue: [{ amount: 1, currency: 'USD' as const }, ...some.revenue] };
  expect(currenciesIn([some, dollars, none])).toEqual(['EUR', 'USD']);
});

it('ends the scale of ratings and shares where they end', () => {
  expect((['calls', 'answerRate', 'rating'] as const).map(mostOf)).toEqual([null, 1, 5]);
});
