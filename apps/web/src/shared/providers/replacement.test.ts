import { describe, expect, it } from 'vitest';
import { aProvider } from '../../testing/a-provider.ts';
import { bestReplacement, findReplacement } from './replacement.ts';

const wanted = aProvider({ id: 'wanted', countries: ['ES'], languages: ['fr', 'es'], specialities: ['police'] });
const other = (id: string, countries: string[], languages: string[], part = {}) =>
  aProvider({ id, countries, languages, specialities: [], ...part });

describe('a replacement', () => {
  it('is of the same country before the same language', () => {
    const found = [other('thailand', ['TH'], ['fr']), other('spain', ['ES'], ['en'])];
    expect(bestReplacement(wanted, found)).toMatchObject({ provider: { id: 'spain' }, match: 'country' });
  });

  it('of the same country speaks the same language if anybody does, then knows the same matter', () => {
    const found = [
      other('english', ['ES'], ['en'], { specialities: ['police'] }),
      other('french', ['ES'], ['fr']),
      other('police', ['ES'], ['fr'], { specialities: ['police'] }),
    ];
    expect(bestReplacement(wanted, found)?.provider.id).toBe('police');
  });

  it('is nobody who shares neither country nor language', () => {
    expect(bestReplacement(wanted, [other('far', ['TH'], ['th'], { specialities: ['police'] })])).toBeNull();
  });

  it('is neither the person who was wanted nor one who cannot be called', () => {
    const found = [wanted, other('busy', ['ES'], ['fr'], { availability: 'busy' })];
    expect(bestReplacement(wanted, found)).toBeNull();
  });

  it('is looked for by language only when the country has nobody', async () => {
    const asked: (string | undefined)[] = [];
    const replacement = await findReplacement(wanted, 'EUR', async ({ country, language }) => {
      asked.push(country ?? language);
      return { providers: language === 'fr' ? [other('thailand', ['TH'], ['fr'])] : [], nextCursor: null };
    });
    expect(replacement).toMatchObject({ provider: { id: 'thailand' }, match: 'language' });
    expect(asked).toEqual(['ES', 'fr', 'es']);
  });
});
