import { fold } from './fold.ts';
import { type Kind, kept, kinds } from './kinds.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Names of fields, states and the like: so few letters alone are of no kind. */
export const word = /^[a-z][A-Za-z]{0,18}$/;
/** Longer texts are cut, since a vendor's answer may be a whole page. */
const longest = 16_000;
/** Kinds that look like parts of ids. */
const mistakable = new Set(['[telephone]', '[iban]', '[card]', '[secret]']);

/** The text with every value that must not be logged replaced by the name of its kind. */
export function redactText(whole: string): string {
  if (word.test(whole)) return whole;
  const text = whole.length > longest ? `${whole.slice(0, longest)}…` : whole;
  const folded = fold(text);
  const safe = kept.flatMap((pattern) => matches(folded.text, pattern).map(spanOf));
  const spans: Span[] = [];
  for (const kind of kinds) {
    const taken = takenFor(kind, { safe, spans });
    spans.push(...find(folded.text, kind).filter((span) => !taken.some((other) => overlap(span, other))));
  }
  let result = '';
  let done = 0;
  for (const { start, end, label } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const begin = folded.from[start] ?? 0;
    // What begins within the one before, such as a key in an address, only goes on with it.
    if (begin >= done) result += text.slice(done, begin) + label;
    done = Math.max(done, folded.from[end] ?? text.length);
  }
  return result + text.slice(done);
}

/** Where values of a kind are not looked for. An address is hidden whole, whatever a part of it looks like. */
function takenFor({ label }: Kind, found: Readonly<Record<'safe' | 'spans', readonly Span[]>>): readonly Span[] {
  if (label === '[email]') return [];
  return mistakable.has(label) ? [...found.safe, ...found.spans] : found.spans;
}

function find(text: string, { pattern, label, belonging }: Kind): Span[] {
  return matches(text, pattern).flatMap((match) => {
    const { start, end } = spanOf(match);
    const length = belonging ? belonging(text.slice(start, end)) : end - start;
    return length > 0 ? [{ start, end: start + length, label }] : [];
  });
}

/** Most texts have none, which `search` says without a copy of the pattern. */
function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
}

function spanOf(match: RegExpExecArray): Span {
  const [start, end] = match.indices?.groups?.['secret'] ?? match.indices?.[0] ?? [0, 0];
  return { start, end, label: '' };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
