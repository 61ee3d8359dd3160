import { type Position, RulesError } from '../errors.ts';

export type TokenKind = 'name' | 'int' | 'float' | 'string' | 'bytes' | 'symbol' | 'end';

export interface Token extends Position {
  readonly kind: TokenKind;
  /** The source text; for strings and bytes, what it stands for. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const GAP = /(?:\s+|\/\/[^\n]*|\/\*[^]*?\*\/)+/y;
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['bytes', /b(?:'(?:\\[^]|[^'\\\n])*'|"(?:\\[^]|[^"\\\n])*")/y],
  ['name', /[A-Za-z_][A-Za-z0-9_]*/y],
  ['float', /\d+(?:\.\d+(?:[eE][+-]?\d+)?|[eE][+-]?\d+)/y],
  ['int', /\d+/y],
  ['string', /'(?:\\[^]|[^'\\\n])*'|"(?:\\[^]|[^"\\\n])*"/y],
  ['symbol', /==|!=|<=|>=|&&|\|\||[^]/uy],
];
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0' };
const ESCAPE = /\\(?:(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4})|([^]))/gu;

/** Splits a ruleset into tokens, ending with one of kind `end`. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  const place = lineTracker(source);
  let offset = skipGap(source, 0);
  while (offset < source.length) {
    const token = readToken(source, offset, place(offset));
    tokens.push(token);
    offset = skipGap(source, token.end);
  }
  tokens.push({ kind: 'end', text: 'end of file', start: offset, end: offset, ...place(offset) });
  return tokens;
}

function readToken(source: string, start: number, position: Position): Token {
  for (const [kind, pattern] of PATTERNS) {
    const raw = matchAt(pattern, source, start);
    if (raw === undefined) continue;
    if (kind === 'symbol') rejectUnterminated(source.slice(start, start + 2), position);
    return { kind, text: meaning(kind, raw), start, end: start + raw.length, ...position };
  }
  throw new RulesError('Unexpected end of file.', position);
}

function meaning(kind: TokenKind, raw: string): string {
  if (kind === 'string') return unescape(raw.slice(1, -1));
  return kind === 'bytes' ? unescape(raw.slice(2, -1)) : raw;
}

function unescape(text: string): string {
  return text.replaceAll(ESCAPE, (whole, code: string | undefined, char = '') => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return ESCAPES[char] ?? (/[A-Za-z0-9]/.test(char) ? whole : char);
  });
}

function rejectUnterminated(text: string, position: Position): void {
  if (/^['"]/.test(text)) throw new RulesError('Unterminated string.', position);
  if (text === '/*') throw new RulesError('Unterminated comment.', position);
}

function skipGap(source: string, offset: number): number {
  return offset + (matchAt(GAP, source, offset)?.length ?? 0);
}

function matchAt(pattern: RegExp, source: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(source)?.[0];
}

/** Offsets must be asked in rising order. */
function lineTracker(source: string): (offset: number) => Position {
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    for (let next = source.indexOf('\n', lineStart); next !== -1 && next < offset;) {
      line++;
      lineStart = next + 1;
      next = source.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart + 1 };
  };
}
