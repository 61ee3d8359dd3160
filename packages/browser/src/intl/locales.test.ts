import { describe, expect, it } from 'vitest';
import { bestLocale, directionOf, formatsOf, isLocale, pathInLocale, writtenLanguage } from './locales.ts';

const written = ['en', 'fr', 'ar'] as const;

describe('the best language', () => {
  it.each([
    [['fr-CA', 'en'], 'fr'],
    [['de', 'fr'], 'fr'],
    [['ja'], 'en'],
    [['ar-EG', 'en'], 'ar'],
    [[], 'en'],
  ] as const)('for a browser asking %j is %s', (asked, best) => {
    expect(bestLocale(asked, written)).toBe(best);
  });

  it('is the first of the app where it has none of them', () => {
    expect([bestLocale(['ja'], written, 'fr'), bestLocale(['en-GB'], written, 'fr')]).toEqual(['fr', 'en']);
  });
});

describe('numbers and dates', () => {
  it.each([
    ['fr', ['fr-CA'], 'fr-CA'],
    ['en', ['en-gb', 'en-US'], 'en-GB'],
    ['en', ['fr-FR', 'de'], 'en'],
    ['es', ['es-419'], 'es-419'],
    ['zh', ['zh-TW', 'zh-Hant-HK', 'zh-SG'], 'zh-SG'],
    ['de', ['de-CHX', 'de_CH', 'deu-CH'], 'de'],
    ['ar', ['en', 'ar-EG', 'ar-MA'], 'ar-EG-u-ca-gregory'],
    ['ar', ['ar-SA-u-ca-islamic'], 'ar-SA-u-ca-gregory'],
    ['ar', ['ar', 'ar-Arab', 'ar_EG', 'ar-xyz'], 'ar-u-ca-gregory'],
  ] as const)('of a page in %s for a browser asking %j are written as in %s', (language, asked, formats) => {
    expect(formatsOf(language, asked)).toBe(formats);
    expect(() => new Intl.NumberFormat(formats)).not.toThrow();
  });

  it('have the digits of the country', () => {
    const written = (country: string) => (49).toLocaleString(formatsOf('ar', [`ar-${country}`]));
    expect(['EG', 'SA', 'MA', 'TN'].map(written)).toEqual(['٤٩', '٤٩', '49', '49']);
  });

  it('follow the country, not the language alone', () => {
    const written = (asked: string) =>
      new Intl.DateTimeFormat(formatsOf('en', [asked]), {
        dateStyle: 'short',
        timeStyle: 'short',
        timeZone: 'UTC',
      })
        .format(Date.UTC(2026, 10, 29, 16, 5))
        .replaceAll(/\s/g, ' ');
    expect([written('en-GB'), written('en-US')]).toEqual(['29/11/2026, 16:05', '11/29/26, 4:05 PM']);
  });

  it('keep to the calendar of the call', () => {
    const day = new Intl.DateTimeFormat(formatsOf('ar', ['ar-SA'])).resolvedOptions();
    expect(day.calendar).toBe('gregory');
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
