import { foldWords } from '../search/words/fold.ts';
import { stem } from '../search/words/stem.ts';

/** What an article says, in one language. */
export interface ArticleText {
  readonly title: string;
  readonly text: string;
  /** Other words for the same. */
  readonly words: string;
}

/** How much more a word of the title, or one that was chosen for it, says than one of the text. */
const WEIGHTS = { title: 3, words: 3, text: 1 } as const;
/** Answers that fit less than this, next to the best one, are not shown. */
const LEAST_PART = 0.4;
const SHORTEST_BEGINNING = 4;
const ALIKE = 0.7;
const han = /^\p{Script=Han}+$/u;

type Indexed = Readonly<Record<keyof ArticleText, readonly string[]>>;

/**
 * The articles that answer a question, the best first: by words that few articles have, whatever their accents and endings.
 * A question of common words alone finds nothing.
 */
export function findArticles<Name extends string>(
  articles: ReadonlyMap<Name, ArticleText>,
  question: string,
): readonly Name[] {
  const indexed = new Map([...articles].map(([name, text]) => [name, indexOf(text)] as const));
  const asked = tokensOf(question).map((token) => ({ token, weight: rarityOf(token, [...indexed.values()]) }));
  const scored = [...indexed].map(([name, index]) => ({ name, score: scoreOf(index, asked) }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && score >= best * LEAST_PART)
    .toSorted((one, other) => other.score - one.score)
    .map(({ name }) => name);
}

function indexOf({ title, text, words }: ArticleText): Indexed {
  return { title: tokensOf(title), text: tokensOf(text), words: tokensOf(words) };
}

/** Chinese puts no spaces between words, so that each two characters stand for one. */
function tokensOf(text: string): string[] {
  const parted = text.replaceAll(/\p{Script=Han}+/gu, ' $& ');
  return foldWords(parted).flatMap((word) => (han.test(word) ? pairsOf(word) : [stem(word)]));
}

function pairsOf(word: string): string[] {
  const characters = Array.from(word);
  if (characters.length < 2) return [word];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function rarityOf(token: string, all: readonly Indexed[]): number {
  const having = all.filter((index) => partOf(index, token) !== undefined).length;
  return having === 0 ? 0 : Math.log(all.length / having);
}

function scoreOf(index: Indexed, asked: readonly { readonly token: string; readonly weight: number }[]): number {
  const parts = asked.map(({ token, weight }) => ({ weight, part: partOf(index, token) }));
  return parts.reduce((sum, { weight, part }) => sum + (part ? weight * WEIGHTS[part] : 0), 0);
}

function partOf(index: Indexed, token: string): keyof ArticleText | undefined {
  return (['title', 'words', 'text'] as const).find((part) => index[part].some((word) => isAlike(word, token)));
}

/** The same word, or one that begins alike: languages change the ends of words. */
function isAlike(word: string, token: string): boolean {
  if (word === token) return true;
  const most = Math.min(word.length, token.length);
  const wanted = Math.max(SHORTEST_BEGINNING, Math.ceil(most * ALIKE));
  return most >= wanted && word.slice(0, wanted) === token.slice(0, wanted);
}
