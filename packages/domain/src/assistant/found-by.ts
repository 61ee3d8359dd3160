import { comparable } from './citations/normalise.ts';

const MOST_WORDS = 600;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const HAN = /\p{Script=Han}/u;

/** The words by which a text is found, each once; of Chinese, which has no spaces, each two signs that stand together. */
export function wordsOf(...texts: readonly string[]): string[] {
  const found = texts.flatMap((text) => comparable(text).text.match(WORDS) ?? []).flatMap(partsOf);
  return [...new Set(found)].filter((word) => word.length > 1).slice(0, MOST_WORDS);
}

function partsOf(word: string): string[] {
  if (!HAN.test(word)) return [word];
  const signs = Array.from(word);
  return signs.slice(0, -1).map((sign, index) => `${sign}${signs[index + 1]}`);
}
