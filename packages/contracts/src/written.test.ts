import { describe, expect, it } from 'vitest';
import { callables } from './callables.ts';

const person = { firstName: 'Nora', lastName: 'Lind', country: 'FR', locale: 'fr', currency: 'EUR' } as const;
const profile = {
  headline: 'Family law',
  bio: 'Twenty years.',
  languages: ['fr', 'en'],
  countries: ['FR', 'DE'],
  specialities: [],
  yearsOfExperience: 20,
  locale: 'fr',
};
const keptBy = (name: 'updatePreferences', input: object): unknown => callables[name].input.safeParse(input).data;
const isTaken = (name: 'updatePreferences' | 'updateProfile', input: object) =>
  callables[name].input.safeParse(input).success;

describe('what people write of themselves', () => {
  it('is kept as others will see it', () => {
    const sly = { ...person, firstName: 'No\u202Era\u200B', lastName: `L${'\u0301'.repeat(60)}ind` };
    expect(keptBy('updatePreferences', sly)).toEqual({ ...person, lastName: `L${'\u0301'.repeat(4)}ind` });
  });

  it('is more than what nobody sees', () => {
    expect(isTaken('updatePreferences', { ...person, firstName: '\u200B\u202E ' })).toBe(false);
  });

  it('names countries and languages that there are, each once', () => {
    expect(isTaken('updatePreferences', person)).toBe(true);
    expect(isTaken('updatePreferences', { ...person, country: 'XX' })).toBe(false);
  });
});

describe('what a provider chooses', () => {
  const chosen = (differs: object) => isTaken('updateProfile', { edition: 1, ...profile, ...differs });

  it.each([
    ['languages', ['xx']],
    ['languages', ['fr', 'fr']],
    ['countries', ['XX']],
    ['countries', ['FR', 'FR']],
    ['countriesLived', ['XX']],
    ['countriesLived', ['FR', 'FR']],
  ])('is on the lists, and once: %s', (field, value) => {
    expect(chosen({})).toBe(true);
    expect(chosen({ [field]: value })).toBe(false);
  });
});
