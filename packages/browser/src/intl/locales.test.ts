import { describe, expect, it } from 'vitest';
import { bestLocale, directionOf, isLocale, pathInLocale, writtenLanguage } from './locales.ts';

const written = ['en', 'fr'] as const;

describe('the best language', () => {
  it.each([
    [['fr-CA', 'en'], 'fr'],
    [['de', 'fr'], 'fr'],
    [['ja'], 'en'],
    [[], 'en'],
  ] as const)('for a browser asking %j is %s', (asked, best) => {
    expect(bestLocale(asked, written)).toBe(best);
  });
});

it('shows a language in its own words once they are written, else in English', () => {
  expect(writtenLanguage('fr', written)).toBe('fr');
  expect(writtenLanguage('de', written)).toBe('en');
});

it('takes no word of the path for a language', () => {
  expect(['fr', 'ar', 'toString', 'xx', undefined].map(isLocale)).toEqual([true, true, false, false, false]);
});

it('keeps the page when the language changes', () => {
  expect(pathInLocale('/en/book/camille', 'fr')).toBe('/fr/book/camille');
  expect(pathInLocale('/en', 'fr')).toBe('/fr');
  expect(pathInLocale('/envoy', 'fr')).toBe('/envoy');
});

it('reads from right to left where the script does', () => {
  expect(['ar', 'he', 'fr', 'ru', 'zh', 'hi'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr', 'ltr', 'ltr']);
});
