import { describe, expect, it } from 'vitest';
import { bestLocale, isLocale, pathInLocale } from './locales.ts';

describe('the best language', () => {
  it.each([
    [['fr-CA', 'en'], 'fr'],
    [['de', 'fr'], 'fr'],
    [['ja'], 'en'],
    [[], 'en'],
  ] as const)('for a browser asking %j is %s', (asked, best) => {
    expect(bestLocale(asked)).toBe(best);
  });
});

it('takes no word of the path for a language', () => {
  expect(['fr', 'ar', 'toString', 'xx', undefined].map(isLocale)).toEqual([true, true, false, false, false]);
});

it('keeps the page when the language changes', () => {
  expect(pathInLocale('/en/book/camille', 'fr')).toBe('/fr/book/camille');
  expect(pathInLocale('/en', 'fr')).toBe('/fr');
  expect(pathInLocale('/envoy', 'fr')).toBe('/envoy');
});
