import { lastWords as english } from './en/last-words.ts';

type LastWords = typeof english;

const languages = import.meta.glob<LastWords>('./*/last-words.ts', { eager: true, import: 'lastWords' });

/** What a page says when it breaks. Part of the first code, because the files of words may be what failed. */
export function lastWordsIn(language: string): LastWords {
  return languages[`./${language}/last-words.ts`] ?? english;
}
