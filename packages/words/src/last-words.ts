import { lastWords as english } from './en/last-words.ts';

export type LastWords = typeof english;

const kept = new Map<string, LastWords>();

/** A language brings its own with its first words. */
export function keepLastWords(language: string, words: LastWords): void {
  kept.set(language, words);
}

/** What a page says when it breaks: in English while the language of the page has not come, whose files may be what failed. */
export function lastWordsIn(language: string): LastWords {
  return kept.get(language) ?? english;
}
