/** A text as it is compared, and where each of its characters stands in the text as it is. */
export interface Comparable {
  readonly text: string;
  /** The index of the original's character, one for each of `text`. */
  readonly from: readonly number[];
}

const INVISIBLE = /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** Vowel signs of Arabic, and the stroke that only lengthens a word. */
const ARABIC_MARKS = /\u0640|[\u064b-\u065f]|\u0670/;
const DOUBLE_QUOTES = /[«»„“”‟〝〞＂『』「」]/;
const SINGLE_QUOTES = /[‘’‚‛‹›′`´]/;
const DASHES = /[‐‑‒–—―−﹘﹣－]/;
const DIGIT = /\p{Nd}/u;
const DIGITS_OF_A_SCRIPT = 10;

/** Brings together what differs by typography alone: spaces, quotation marks, dashes, ligatures, digits, cases, divided words. */
export function comparable(original: string): Comparable {
  const letters: string[] = [];
  const from: number[] = [];
  let index = 0;
  for (const character of original) {
    for (const letter of lettersOf(character)) {
      letters.push(letter);
      from.push(index);
    }
    index += character.length;
  }
  return tidied(letters, from);
}

function lettersOf(character: string): string[] {
  const parts = Array.from(character.normalize('NFKD').toLowerCase());
  return parts.filter((part) => !INVISIBLE.test(part) && !ARABIC_MARKS.test(part)).map(plain);
}

function plain(letter: string): string {
  if (/\s/.test(letter)) return letter === '\n' ? '\n' : ' ';
  if (DOUBLE_QUOTES.test(letter)) return '"';
  if (SINGLE_QUOTES.test(letter)) return "'";
  if (DASHES.test(letter)) return '-';
  return DIGIT.test(letter) ? String(digitOf(letter)) : letter;
}

/** Digits of every script lie ten in a row, which begin at a code whose predecessor is no digit. */
function digitOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  for (let value = 0; value < DIGITS_OF_A_SCRIPT; value++) {
    if (!DIGIT.test(String.fromCodePoint(code - value - 1))) return value;
  }
  return code % DIGITS_OF_A_SCRIPT;
}

const LETTER = /[\p{L}\p{M}]/u;
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** One space for many, none between signs of scripts that have none, and no hyphen inside a word. */
function tidied(letters: readonly string[], from: readonly number[]): Comparable {
  const text: string[] = [];
  const places: number[] = [];
  for (let index = 0; index < letters.length; index++) {
    const letter = letters[index] ?? '';
    if (isSpace(letter)) {
      const end = lastSpaceAfter(letters, index);
      if (keepsSpace(text.at(-1), letters[end + 1])) push(' ', index);
      index = end;
    } else if (letter === '-' && dividesWord(text.at(-1), letters, index)) {
      index = lastSpaceAfter(letters, index);
    } else push(letter, index);
  }
  return { text: text.join(''), from: places };

  function push(letter: string, index: number): void {
    text.push(letter);
    places.push(from[index] ?? 0);
  }
}

const isSpace = (letter: string | undefined) => letter === ' ' || letter === '\n';

function keepsSpace(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined || before === ' ') return false;
  return !(SPACELESS.test(before) || SPACELESS.test(after));
}

/** A hyphen between letters, also one at the end of a line. */
function dividesWord(before: string | undefined, letters: readonly string[], index: number): boolean {
  const end = lastSpaceAfter(letters, index);
  const isBroken = letters.slice(index + 1, end + 1).includes('\n');
  if (end > index && !isBroken) return false;
  return LETTER.test(before ?? '') && LETTER.test(letters[end + 1] ?? '');
}

/** The index of the last space of those that follow; the index itself where none does. */
function lastSpaceAfter(letters: readonly string[], index: number): number {
  let end = index;
  while (isSpace(letters[end + 1])) end++;
  return end;
}
