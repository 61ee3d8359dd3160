import { countryCodes } from './codes.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { specialities } from '../../providers/specialities.ts';
import { locales } from '../../shared/locale.ts';
import { fold } from './fold.ts';
import { kindWords } from './kinds.ts';
import { matters } from './matters.ts';
import { understand } from './understand.ts';

const nothing = { words: [] };

describe('words are understood', () => {
  it.each([
    ['french speaking lawyers in Thailand', { kind: 'lawyer', language: 'fr', country: 'TH' }],
    ['arrested in Dubai right now', { speciality: 'police', country: 'AE', onlineNow: true }],
    ['Czech Republic taxes', { country: 'CZ', speciality: 'tax' }],
    ['avocate en Thaïlande, visa', { kind: 'lawyer', country: 'TH', speciality: 'immigration' }],
    ['garde a vue a l’etranger en Cote d’Ivoire', { speciality: 'police', country: 'CI' }],
    ['abogados en España que hablen inglés', { kind: 'lawyer', country: 'ES', language: 'en' }],
    ['despido Estados Unidos', { speciality: 'work', country: 'US' }],
    ['Rechtsanwältin für Mietrecht in Österreich', { kind: 'lawyer', speciality: 'housing', country: 'AT' }],
    ['Steuern Großbritannien, deutschsprachig', { speciality: 'tax', country: 'GB', language: 'de' }],
    ['advogada em Portugal para imigração', { kind: 'lawyer', country: 'PT', speciality: 'immigration' }],
    ['divórcio na Coreia do Sul', { speciality: 'family', country: 'KR' }],
    ['адвокат в Таиланде по визам', { kind: 'lawyer', country: 'TH', speciality: 'immigration' }],
    [
      'русскоговорящий юрист в Испании, развод',
      { kind: 'lawyer', language: 'ru', country: 'ES', speciality: 'family' },
    ],
    ['налоги в США', { speciality: 'tax', country: 'US' }],
    ['泰国签证律师', { kind: 'lawyer', country: 'TH', speciality: 'immigration' }],
    ['我需要一个会说中文的法国律师', { kind: 'lawyer', language: 'zh', country: 'FR' }],
    ['日本租房', { country: 'JP', speciality: 'housing' }],
    ['थाईलैंड में वकील, वीज़ा', { kind: 'lawyer', country: 'TH', speciality: 'immigration' }],
    ['जर्मनी में हिन्दी बोलने वाला वकील', { kind: 'lawyer', country: 'DE', language: 'hi' }],
    ['तलाक भारत', { speciality: 'family', country: 'IN' }],
    ['محامية تتكلم الفرنسية في ألمانيا', { kind: 'lawyer', language: 'fr', country: 'DE' }],
    ['محام بإسبانيا للطلاق', { kind: 'lawyer', country: 'ES', speciality: 'family' }],
    ['تأشيرة الإمارات', { speciality: 'immigration', country: 'AE' }],
  ])('%s', (text, wanted) => {
    const { words, ...understood } = understand(text);
    expect(understood).toEqual(wanted);
    expect(words.filter((word) => !['etranger'].includes(word))).toEqual([]);
  });

  it.each([
    ['Thailande', 'Thaïlande'],
    ['THAÏLANDE', 'thaïlande'],
    ['Espana', 'España'],
    ['Osterreich', 'Österreich'],
    ['ألمانيا', 'المانيا'],
    ['إِسْبَانِيَا', 'اسبانيا'],
    ['वीज़ा', 'वीजा'],
    ['थाईलैण्ड', 'थाइलैंड'],
    ['счёт', 'счет'],
    ['жильё', 'жилье'],
  ])('%s is written as %s as well', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('what is no country, language or matter is a name', () => {
    expect(understand('Camille Aubert, Bangkok')).toEqual({ country: 'TH', words: ['camille', 'aubert'] });
    expect(understand('')).toEqual(nothing);
    expect(understand('?! …')).toEqual(nothing);
  });

  it('one word may be a country to one reader and a language to another', () => {
    expect(understand('Italien', 'de')).toEqual({ country: 'IT', words: [] });
    expect(understand('italien', 'fr')).toEqual({ language: 'it', words: [] });
  });

  it('of two countries the first counts', () => {
    expect(understand('Spain or Portugal')).toEqual({ country: 'ES', words: [] });
  });
});

describe('in each of the nine languages', () => {
  const main =
    'AE AR AU BE BR CA CH CN CZ DE DK EG ES FI FR GB GR HU ID IE IN IT JP KE KH KR LB MA MX MY NL NO NZ PE PH PL PT RU SE SG TH TN TR UA US VN ZA'.split(
      ' ',
    );

  it.each(locales)('%s has every large country by its name', (locale) => {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    const found = main.map((code) => [code, understand(names.of(code) ?? '', locale).country]);
    expect(found).toEqual(main.map((code) => [code, code]));
  });

  it.each(locales)('%s has every language of the nine by its name', (locale) => {
    const names = new Intl.DisplayNames(locale, { type: 'language' });
    const found = locales.map((code) => [code, understand(names.of(code) ?? '', locale).language]);
    expect(found).toEqual(locales.map((code) => [code, code]));
  });

  it.each(specialities)('%s has words of its own', (speciality) => {
    expect(matters[speciality]).toHaveLength(locales.length);
    const firsts = matters[speciality].map((words) => words.split(',')[0] ?? '');
    expect(firsts.map((word) => understand(word))).toEqual(firsts.map(() => ({ speciality, words: [] })));
  });

  it('both kinds of people have names', () => {
    for (const words of kindWords.lawyer) {
      expect(understand(words.split(',')[0] ?? '')).toEqual({ kind: 'lawyer', words: [] });
    }
    for (const words of kindWords.expat) {
      expect(understand(words.split(',')[0] ?? '')).toEqual({ kind: 'expat', words: [] });
    }
  });
});

it('whatever is typed is read, and nothing is said twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
      const { words, country } = understand(text);
      expect(new Set(words).size).toBe(words.length);
      expect([undefined, ...countryCodes]).toContain(country);
    }),
  );
});

it('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
