import { providerKinds } from '@sos/domain/money/price';
import { specialities } from '@sos/domain/providers/specialities';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeFilter, prices, ratings, readFilters, searchInput, writeFilters } from './filters.ts';
import type { Filters } from './filters.ts';

const anyFilters: fc.Arbitrary<Filters> = fc.record(
  {
    kind: fc.constantFrom(...providerKinds),
    country: fc.stringMatching(/^[A-Z]{2}$/),
    language: fc.stringMatching(/^[a-z]{2}$/),
    speciality: fc.constantFrom(...specialities),
    onlineNow: fc.constant(true as const),
    maxPrice: fc.constantFrom(...prices),
    minRating: fc.constantFrom(...ratings),
    words: fc.constantFrom('nora', 'вера & co', '100 %'),
  },
  { requiredKeys: [] },
);

describe('filters and the address', () => {
  it('come back as they went, whatever is chosen', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(readFilters(new URLSearchParams(writeFilters(filters).toString()))).toEqual(filters);
      }),
    );
  });

  it('give one address for one search, however it was reached', () => {
    const first = changeFilter(changeFilter(new URLSearchParams(), 'kind', 'lawyer'), 'country', 'TH');
    const second = changeFilter(changeFilter(new URLSearchParams(), 'country', 'TH'), 'kind', 'lawyer');
    expect(first.toString()).toBe(second.toString());
  });

  it('leave out what they do not know', () => {
    expect(readFilters(new URLSearchParams('kind=wizard&country=thailand&price=7&now=yes&about=police'))).toEqual({
      speciality: 'police',
    });
  });

  it('take a filter away with an empty choice', () => {
    expect(changeFilter(new URLSearchParams('kind=lawyer&now=1'), 'kind', '').toString()).toBe('now=1');
  });
});

it('asks the server in minor units', () => {
  expect(searchInput({ maxPrice: 30, kind: 'expat' }, 'USD', 'fr')).toEqual({
    kind: 'expat',
    maxPrice: 3000,
    currency: 'USD',
    locale: 'fr',
  });
});
