import type { ProviderKind } from '../../money/price.ts';
import { type Speciality, specialities } from '../../providers/specialities.ts';
import { type Locale, locales } from '../../shared/locale.ts';
import { countryCodes, languageCodes } from './codes.ts';
import { foldWords } from './fold.ts';
import { fillers, kindWords, nowWords } from './kinds.ts';
import { matters } from './matters.ts';
import { placeWords, tongueWords } from './places.ts';
import { stem } from './stem.ts';

/** What a word or phrase asks for. */
export type Meaning =
  | { readonly of: 'country' | 'language'; readonly code: string }
  | { readonly of: 'speciality'; readonly code: Speciality }
  | { readonly of: 'kind'; readonly code: ProviderKind }
  | { readonly of: 'now' | 'filler' };

export interface Dictionary {
  /** By folded words with one space between them. */
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** The same by the stems of the words; two words may share one. */
  readonly stems: ReadonlyMap<string, Meaning>;
  /** Countries by their names in one language, which come first for its readers: Italien is a country to a German, a language to a Frenchman. */
  readonly countriesIn: ReadonlyMap<Locale, ReadonlyMap<string, Meaning>>;
  /** The longest phrase, in words. */
  readonly longest: number;
  /** The longest phrase that is written without spaces, in characters. */
  readonly longestUnspaced: number;
}

/** Every word of all nine languages, since people write in one and read in another. What comes first stays. */
export function makeDictionary(): Dictionary {
  const meanings = new Map<string, Meaning>();
  const stems = new Map<string, Meaning>();
  const add = (phrases: string, meaning: Meaning) => {
    for (const phrase of phrases.split(',')) {
      const words = foldWords(phrase);
      if (words.length === 0) continue;
      addOnce(meanings, words.join(' '), meaning);
      addOnce(stems, stemsOf(words), meaning);
    }
  };
  for (const code of languageCodes) add(tongueWords[code] ?? '', { of: 'language', code });
  for (const [code, names] of Object.entries(placeWords)) add(names, { of: 'country', code });
  for (const code of languageCodes) add(namesOf('language', code), { of: 'language', code });
  for (const code of countryCodes) add(namesOf('region', code), { of: 'country', code });
  for (const [code, names] of Object.entries(kindWords))
    add(names.join(','), { of: 'kind', code: code as ProviderKind });
  for (const code of specialities) add(matters[code].join(','), { of: 'speciality', code });
  add(nowWords.join(','), { of: 'now' });
  add(fillers.join(','), { of: 'filler' });
  const keys = [...meanings.keys()];
  return {
    meanings,
    stems,
    countriesIn: new Map(locales.map((locale) => [locale, countriesIn(locale)])),
    longest: Math.max(...keys.map((key) => key.split(' ').length)),
    longestUnspaced: Math.max(...keys.filter(isUnspaced).map((key) => key.length)),
  };
}

function addOnce(map: Map<string, Meaning>, key: string, meaning: Meaning): void {
  if (!map.has(key)) map.set(key, meaning);
}

export const stemsOf = (words: readonly string[]): string => words.map(stem).join(' ');

/** Written in characters of Chinese, which stand without spaces. */
export const isUnspaced = (word: string): boolean => /^\p{Script=Han}/u.test(word);

function countriesIn(locale: Locale): ReadonlyMap<string, Meaning> {
  const named = countryCodes.map((code) => [nameIn(locale, 'region', code), { of: 'country', code }] as const);
  return new Map(named.map(([name, meaning]) => [foldWords(name).join(' '), meaning]));
}

/** By what a country or language is called in each of the nine. */
function namesOf(type: 'region' | 'language', code: string): string {
  return locales.map((locale) => nameIn(locale, type, code)).join(',');
}

const tables = new Map<string, Intl.DisplayNames>();

function nameIn(locale: string, type: 'region' | 'language', code: string): string {
  const key = `${locale}/${type}`;
  const table = tables.get(key) ?? new Intl.DisplayNames(locale, { type, fallback: 'none' });
  tables.set(key, table);
  // What stands in brackets tells apart what nobody confuses.
  return (table.of(code) ?? '').replaceAll(',', ' ').replaceAll(/[(（].*[)）]/gu, '');
}
