import { asciiDigit } from '../shared/digits.ts';
import { disguisedNumbers, disguisedSites, plainSite } from './disguised-contacts.ts';
import { brokenAddresses, messengers } from './messengers.ts';
import { isChineseNumeral, isNumberWord } from './number-words.ts';

export const contactKinds = ['number', 'address', 'handle'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** A way around us that stands in a public text. */
export interface ContactDetail {
  readonly kind: ContactKind;
  /** As it was written. */
  readonly text: string;
}

/** Fewer digits are prices, years and articles of law. */
const MOST_DIGITS = 7;
/** Fewer words in a row count things. */
const MOST_WORDS = 5;

const number = /[+(]?\p{Nd}(?:(?:[\p{Zs}\s().\-\u2010-\u2015\u2212/·•_+*,]|\uFE0F|\u20E3){0,3}\p{Nd})+/gu;
const address =
  /[\p{L}\p{N}._%+-]{1,64}\s{0,3}(?:@|＠|[([{]\s*(?:at|arobase|arroba|chez)\s*[)\]}])\s*[\p{L}\p{N}-]+(?:\s*(?:\.|[([{]?\s*(?:dot|point|punto|punkt|ponto)\s*[)\]}]?)\s*[\p{L}\p{N}-]+)+/giu;
const spelledAddress =
  /[\p{L}\p{N}._-]{1,64}\s{1,3}(?:at|arobase|arroba|собака|ät)\s+[\p{L}\p{N}-]+\s+(?:dot|point|punto|punkt|ponto|точка)\s+[\p{L}]{2,}/giu;
const handle = /(?<![\p{L}\p{N}])[@＠][\p{L}\p{N}_.]{2,}/gu;

/** Ways to reach somebody past the platform, in the order of the text: numbers, addresses and handles, in signs or in words. */
export function contactDetailsIn(text: string): ContactDetail[] {
  const plain = withPlainDigits(text);
  const found = [
    ...matchesOf('address', text, address, spelledAddress, plainSite, ...disguisedSites, ...brokenAddresses)
      .filter((match) => !isRunOn(match, text))
      .map(withoutNextSentence),
    ...matchesOf('handle', text, handle, ...messengers),
    ...matchesOf('number', plain, number).filter((match) => isLikeTelephone(match.text)),
    ...spokenNumbers(plain),
    ...disguisedNumbers(plain, MOST_DIGITS).map((each) => ({ kind: 'number' as const, ...each })),
  ];
  const outermost = found.filter((one) => !found.some((other) => other !== one && covers(other, one)));
  return outermost
    .toSorted((one, other) => one.at - other.at)
    .map(({ kind, at, text: { length } }) => ({ kind, text: text.slice(at, at + length) }));
}

/** Digits in circles or raised, and strokes that are read as dashes, as plain ones; each keeps its place. */
function withPlainDigits(text: string): string {
  return text.replaceAll(
    /[\u00B2\u00B3\u00B9\u2070-\u2089\u2460-\u2468\u2474-\u247C\u24EA\u24F5-\u24FD\u2776-\u277E\u30FC]/gu,
    (sign) => {
      const [digit] = sign.normalize('NFKC').match(/\d/u) ?? [];
      return digit ?? plainSigns[sign] ?? sign;
    },
  );
}

/** What Unicode calls no digit's other shape. */
const plainSigns: Readonly<Record<string, string>> = {
  ー: '-',
  ...Object.fromEntries(Array.from('⓵⓶⓷⓸⓹⓺⓻⓼⓽', (sign, index) => [sign, String(index + 1)])),
  ...Object.fromEntries(Array.from('❶❷❸❹❺❻❼❽❾', (sign, index) => [sign, String(index + 1)])),
};

interface Match extends ContactDetail {
  readonly at: number;
}

function matchesOf(kind: ContactKind, text: string, ...patterns: readonly RegExp[]): Match[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ kind, at: match.index, text: match[0].trim() })),
  );
}

/** An address whose point ends its sentence does not take the next one's first word with it. */
function withoutNextSentence(match: Match): Match {
  const [, own = match.text] = /^(.*?\.[\p{L}\p{N}-]{2,})\.\s+\p{Lu}/su.exec(match.text) ?? [];
  return { ...match, text: own };
}

/** Two sentences without a space between them: a capital follows the point, and words follow it. */
function isRunOn({ at, text: own }: Match, text: string): boolean {
  return /^\p{L}+\.\p{Lu}\p{Ll}$/u.test(own) && /^\s+[\p{L}\p{N}]/u.test(text.slice(at + own.length));
}

function covers(outer: Match, inner: Match): boolean {
  const around = outer.at <= inner.at && outer.at + outer.text.length >= inner.at + inner.text.length;
  return around && outer.text.length > inner.text.length;
}

const year = /^(?:19|20)\d\d$/;

/** A law of a year, as in 12.345.678/2019 and 2019-1234. */
const law = /^(?:[1-9]\d{0,2}(?:\.\d{3})*\/(?:19|20)\d\d|(?:19|20)\d\d[-/]\d{1,5})$/;

/** Years, one after the other, are a career. */
function isLikeTelephone(text: string): boolean {
  const ascii = Array.from(text, (character) => asciiDigit(character) ?? character).join('');
  if (law.test(ascii.trim())) return false;
  const groups = ascii.split(/\D+/).filter((group) => group !== '');
  if (groups.every((group) => year.test(group))) return false;
  return groups.join('').length > (ascii.startsWith('+') ? MOST_DIGITS - 1 : MOST_DIGITS);
}

const word = /[\p{L}\p{M}]+|\p{Nd}+/gu;

interface Spoken {
  readonly at: number;
  readonly end: number;
  readonly words: number;
  readonly isSpoken: boolean;
  /** Each digit stands alone. */
  readonly isOneByOne: boolean;
}

/** Words between digits that somebody says in groups. */
const joiners = new Set(
  'then next puis ensuite luego después dann danach depois потом затем फिर ثم 然后 再 接着'.split(' '),
);

/** Runs of words for digits, in which digits may stand as well. */
function spokenNumbers(text: string): Match[] {
  const runs: Spoken[] = [];
  let run: Spoken | undefined;
  for (const each of text.matchAll(word)) {
    const said = spokenIn(each[0]);
    const end = each.index + each[0].length;
    if (run && joiners.has(each[0].toLowerCase())) continue;
    if (said === undefined) run = undefined;
    else {
      const begun = run ?? { at: each.index, end, words: 0, isSpoken: false, isOneByOne: true };
      if (run) runs.pop();
      run = {
        at: begun.at,
        end,
        words: begun.words + said.words,
        isSpoken: begun.isSpoken || said.isSpoken,
        isOneByOne: begun.isOneByOne && (said.isSpoken || said.words === 1),
      };
      runs.push(run);
    }
  }
  return runs
    .filter(
      ({ words, isSpoken, isOneByOne }) => words > (isSpoken ? MOST_WORDS : MOST_DIGITS) && (isSpoken || isOneByOne),
    )
    .map(({ at, end }) => ({ kind: 'number', at, text: text.slice(at, end) }));
}

/** How many digits a word stands for; undefined for a word that is none. */
function spokenIn(each: string): { words: number; isSpoken: boolean } | undefined {
  if (/^\p{Nd}+$/u.test(each)) return { words: each.length, isSpoken: false };
  if (Array.from(each).every(isChineseNumeral)) return { words: Array.from(each).length, isSpoken: true };
  return isNumberWord(each) ? { words: 1, isSpoken: true } : undefined;
}
