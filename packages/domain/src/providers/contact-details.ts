import { asciiDigit } from '../shared/digits.ts';
import { disguisedNumbers, disguisedSites, plainSite } from './disguised-contacts.ts';
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
const messenger =
  /(?<![\p{L}])(?:whats\s?app|telegram|we\s?chat|weixin|viber|skype|instagram|snapchat|facebook|messenger|linkedin|tiktok|微信|вотсап|ватсап|телеграм\p{L}*|واتساب|واتس\s?اب|تيليجرام|تلغرام|व्हाट्सएप|टेलीग्राम)(?![\p{Ll}])(?:\s*[:=]\s*\S+)?/giu;

/** Ways to reach somebody past the platform, in the order of the text: numbers, addresses and handles, in signs or in words. */
export function contactDetailsIn(text: string): ContactDetail[] {
  const found = [
    ...matchesOf('address', text, address, spelledAddress, plainSite, ...disguisedSites)
      .filter((match) => !isRunOn(match, text))
      .map(withoutNextSentence),
    ...matchesOf('handle', text, handle, messenger),
    ...matchesOf('number', text, number).filter((match) => isLikeTelephone(match.text)),
    ...spokenNumbers(text),
    ...disguisedNumbers(text, MOST_DIGITS).map((each) => ({ kind: 'number' as const, ...each })),
  ];
  const outermost = found.filter((one) => !found.some((other) => other !== one && covers(other, one)));
  return outermost
    .toSorted((one, other) => one.at - other.at)
    .map(({ kind, text: written }) => ({ kind, text: written }));
}

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

/** Years, one after the other, are a career. */
function isLikeTelephone(text: string): boolean {
  const ascii = Array.from(text, (character) => asciiDigit(character) ?? character).join('');
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
}

/** Runs of words for digits, in which digits may stand as well. */
function spokenNumbers(text: string): Match[] {
  const runs: Spoken[] = [];
  let run: Spoken | undefined;
  for (const each of text.matchAll(word)) {
    const said = spokenIn(each[0]);
    const end = each.index + each[0].length;
    if (said === undefined) run = undefined;
    else {
      const begun = run ?? { at: each.index, end, words: 0, isSpoken: false };
      if (run) runs.pop();
      run = {
        at: begun.at,
        end,
        words: begun.words + said.words,
        isSpoken: begun.isSpoken || said.isSpoken,
      };
      runs.push(run);
    }
  }
  return runs
    .filter(({ words, isSpoken }) => isSpoken && words > MOST_WORDS)
    .map(({ at, end }) => ({ kind: 'number', at, text: text.slice(at, end) }));
}

/** How many digits a word stands for; undefined for a word that is none. */
function spokenIn(each: string): { words: number; isSpoken: boolean } | undefined {
  if (/^\p{Nd}+$/u.test(each)) return { words: each.length, isSpoken: false };
  if (Array.from(each).every(isChineseNumeral)) return { words: Array.from(each).length, isSpoken: true };
  return isNumberWord(each) ? { words: 1, isSpoken: true } : undefined;
}
