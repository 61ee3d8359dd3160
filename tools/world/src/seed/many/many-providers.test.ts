import { profileDocumentSchema } from '@sos/contracts/providers';
import { locales } from '@sos/domain/shared/locale';
import { describe, expect, it } from 'vitest';
import { manyProviders } from './many-providers.ts';

const NOW = Date.UTC(2026, 10, 29);
const people = manyProviders(3000, NOW);
const having = (what: (of: (typeof people)[number]['profile']) => readonly string[]) =>
  new Set(people.flatMap(({ profile }) => what(profile)));

describe('a generated crowd', () => {
  it('has profiles that may be stored, each under an id of its own', () => {
    for (const { profile } of people) expect(profileDocumentSchema.parse(profile)).toEqual(profile);
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
  });

  it('speaks all nine languages, some that are rare, and knows many countries and every matter', () => {
    expect([...having(({ locale }) => [locale])].toSorted()).toEqual(locales.toSorted());
    expect(having(({ languages }) => languages)).toContain('is');
    expect(having(({ countries }) => countries).size).toBeGreaterThan(50);
    expect(having(({ specialities }) => specialities).size).toBe(12);
  });

  it('is the same each time, and a smaller one is a part of a larger one', () => {
    expect(manyProviders(20, NOW)).toEqual(people.slice(0, 20));
  });
});
