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
    const taken = mistakable.has(kind.label) ? [...safe, ...spans] : spans;
    spans.push(...find(folded.text, kind).filter((span) => !taken.some((other) => overlap(span, other))));
  }
  let result = '';
  let done = 0;
  for (const { start, end, label } of spans.toSorted((a, b) => a.start - b.start)) {
    const begin = folded.from[start] ?? 0;
    result += text.slice(done, begin) + label;
    done = folded.from[end] ?? text.length;
  }
  return result + text.slice(done);
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
