import { EvaluationError } from '../errors.ts';

const POSIX: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7F',
  blank: '\\t ',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`\\{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};
const PIECES = /\\Q([^]*?)(?:\\E|$)|\\(x\{[0-9a-fA-F]+\}|p[A-Z]|[^])|\[:(\w+):\]|\(\?(P?<\w+>|[^:)])|[^]/gu;
const SYNTAX = /[\^$\\.*+?()[\]{}|/]/;
const COUNTED = /^\{\d+(?:,\d*)?\}/;
const cache = new Map<string, RegExp>();
const CACHE_LIMIT = 500;

/**
 * A RE2 pattern as a regular expression of the platform, `whole` anchored at both ends.
 * Throws EvaluationError for what RE2 refuses too: look-around, back-references, bad syntax.
 */
export function compileRegex(pattern: string, whole: boolean): RegExp {
  const key = `${whole}${pattern}`;
  const known = cache.get(key);
  if (known) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const compiled = build(pattern, whole);
  cache.set(key, compiled);
  return compiled;
}

function build(pattern: string, whole: boolean): RegExp {
  const { flags, body } = splitFlags(pattern);
  const translated = translate(body);
  try {
    return new RegExp(whole ? `^(?:${translated})$` : translated, `gu${flags}`);
  } catch {
    throw invalid(pattern);
  }
}

function splitFlags(pattern: string): { flags: string; body: string } {
  const leading = /^\(\?([ims]+)\)/.exec(pattern);
  return { flags: [...new Set(leading?.[1])].join(''), body: pattern.slice(leading?.[0].length ?? 0) };
}

function translate(pattern: string): string {
  let inClass = false;
  let result = '';
  for (const piece of pattern.matchAll(PIECES)) {
    const [text, quoted, escaped, posix, group] = piece;
    if (quoted !== undefined) result += quoted.replaceAll(/./gsu, literal);
    else if (escaped !== undefined) result += translateEscape(escaped, pattern);
    else if (posix !== undefined) result += posixClass(posix, inClass, pattern);
    else if (group !== undefined) result += translateGroup(group, pattern);
    else result += translatePlain(text, inClass, pattern.slice(piece.index));
    inClass = text === '[' || (inClass && text !== ']');
  }
  return result;
}

function translateEscape(escaped: string, pattern: string): string {
  if (escaped === 'A') return '^';
  if (escaped === 'z') return '$';
  if (escaped === 'a') return '\\x07';
  if (escaped.startsWith('x{')) return `\\u${escaped.slice(1)}`;
  if (/^p[A-Z]$/.test(escaped)) return `\\p{${escaped.slice(1)}}`;
  if (/[1-9]/.test(escaped)) throw invalid(pattern);
  return /[A-Za-z0-9]/.test(escaped) ? `\\${escaped}` : literal(escaped);
}

function translateGroup(group: string, pattern: string): string {
  if (/^P?<\w+>$/.test(group)) return `(?${group.replace('P', '')}`;
  throw invalid(pattern);
}

function translatePlain(text: string, inClass: boolean, rest: string): string {
  if (inClass) return text === '[' ? '\\[' : text;
  if (text === '{' && !COUNTED.test(rest)) return '\\{';
  if (text === ']') return '\\]';
  return text;
}

function posixClass(name: string, inClass: boolean, pattern: string): string {
  const members = Object.hasOwn(POSIX, name) ? POSIX[name] : undefined;
  if (members === undefined || !inClass) throw invalid(pattern);
  return members;
}

function literal(char: string): string {
  return SYNTAX.test(char) || char === '-' ? `\\${char}` : char;
}

function invalid(pattern: string): EvaluationError {
  return new EvaluationError(`Invalid regular expression pattern. Pattern: ${pattern}.`);
}
