import { expect, it } from 'vitest';
import { mistakesIn } from './profile-draft.ts';
import type { ProfileDraft } from './profile-draft.ts';

const draft: ProfileDraft = {
  headline: 'Visas and permits',
  bio: '',
  languages: ['fr'],
  countries: ['TH'],
  specialities: [],
  yearsOfExperience: 12,
  locale: 'fr',
  edition: 3,
};

it('a profile that says all there is to say has no mistakes', () => {
  expect(mistakesIn(draft)).toEqual({});
});

it.each([
  [{ headline: '  ' }, { headline: 'missing' }],
  [{ languages: [] }, { languages: 'missing' }],
  [{ countries: [] }, { countries: 'missing' }],
  [{ yearsOfExperience: Number.NaN }, { years: 'missing' }],
  [{ yearsOfExperience: 81 }, { years: 'missing' }],
  [{ bio: 'Call +33 6 12 34 56 78' }, { bio: { found: ['+33 6 12 34 56 78'] } }],
  [{ headline: 'ana@example.com' }, { headline: { found: ['ana@example.com'] } }],
])('%j is told beside its field', (differs, mistakes) => {
  expect(mistakesIn({ ...draft, ...differs })).toEqual(mistakes);
});
