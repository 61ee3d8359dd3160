import type { Place } from '../answer.ts';
import { type Comparable, comparable } from './normalise.ts';
import { cutsFigure } from './figures.ts';
import { endsInNegation, negates } from './negations.ts';

/** A source, prepared once for all quotations of it. */
export type Searchable = Comparable;

export const searchable = comparable;

/** How far the parts of a quotation may lie apart, in characters. */
const LONGEST_GAP = 1500;
/** So much behind a part says whether it is whole. */
const AROUND = 8;
const LONGEST_WORD = 24;
/** A shorter one says nothing by being found. */
const FEWEST_LETTERS = 2;
const ELLIPSIS = /\[?\s*(?:…|\.\s?\.\s?\.|……)\s*\]?|\(\s*(?:…|\.{3})\s*\)/gu;
/** A letter whose case was changed: `[T]he`. */
const CHANGED_CASE = /\[(\p{L})\]/gu;
const MARKS_AROUND = /^[\s"'«»„“”‘’‹›「」『』]+|[\s"'«»„“”‘’‹›「」『』.,;:،؛。，；：]+$/gu;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SENTENCE_END = /[.!?。！？।؟]/u;

/**
 * Where a quotation stands in a source; undefined where it does not. Typography may differ; words and figures may not.
 * What is left out, by an ellipsis or just before it, must
 * not be a word that turns the sentence around.
 */
export function placeOf(quotation: string, source: Searchable): Place | undefined {
  const parts = partsOf(quotation);
  const [first] = parts;
  if (first === undefined) return undefined;
  for (let start = findWhole(source.text, first, 0); start >= 0; start = findWhole(source.text, first, start + 1)) {
    if (endsInNegation(source.text.slice(Math.max(0, start - LONGEST_WORD), start))) continue;
    const end = endOf(parts, source.text, start);
    if (end !== undefined) return { start: source.from[start] ?? 0, end: originalEnd(source, end) };
  }
  return undefined;
}

function partsOf(quotation: string): string[] {
  const parts = quotation
    .replaceAll(CHANGED_CASE, '$1')
    .split(ELLIPSIS)
    .map((part) => comparable(part.replaceAll(MARKS_AROUND, '')).text.trim())
    .filter((part) => part !== '');
  const letters = parts.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters < FEWEST_LETTERS ? [] : parts;
}

/** The end of the last part when the others follow the first in their order. */
function endOf(parts: readonly string[], text: string, start: number): number | undefined {
  let end = start + (parts[0]?.length ?? 0);
  for (const part of parts.slice(1)) {
    const found = findWhole(text.slice(0, end + LONGEST_GAP + part.length + AROUND), part, end);
    if (found < 0 || found - end > LONGEST_GAP || turnsAround(text.slice(end, found))) return undefined;
    end = found + part.length;
  }
  return end;
}

/** Within one sentence; what whole sentences between say is another matter. */
const turnsAround = (omitted: string) => !SENTENCE_END.test(omitted) && negates(omitted);

/** The next place at which the part begins and ends with whole words and figures; -1 where there is none. */
function findWhole(text: string, part: string, from: number): number {
  let found = text.indexOf(part, from);
  while (found >= 0 && !isWhole(text, found, found + part.length)) found = text.indexOf(part, found + 1);
  return found;
}

function isWhole(text: string, start: number, end: number): boolean {
  if (isInside(text[start - 1], text[start]) || isInside(text[end - 1], text[end])) return false;
  return !cutsFigure(text, start) && !cutsFigure(text, end);
}

function isInside(before = '', after = ''): boolean {
  if (!WORD.test(before) || !WORD.test(after)) return false;
  return !SPACELESS.test(before) && !SPACELESS.test(after);
}

function originalEnd({ from, text }: Searchable, end: number): number {
  const last = from[end - 1] ?? 0;
  const next = end < text.length ? (from[end] ?? last + 1) : last + 1;
  return Math.max(last + 1, Math.min(next, last + 2));
}
