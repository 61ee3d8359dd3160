import type { Expression, PatternSegment } from './ast.ts';
import type { Cursor } from './cursor.ts';

const SEGMENT_SYMBOLS = new Set(['-', '.', '~', '@', '%', '+']);

/** A path literal such as `/databases/$(database)/documents/users/me`; the cursor stands on its first slash. */
export function parsePathLiteral(
  cursor: Cursor,
  parseExpression: (cursor: Cursor) => Expression,
): readonly (string | Expression)[] {
  const segments: (string | Expression)[] = [];
  do {
    cursor.expect('/');
    segments.push(cursor.sees('$') ? parseInterpolation(cursor, parseExpression) : literalSegment(cursor));
  } while (cursor.sees('/') && cursor.touchesPrevious);
  return segments;
}

/** The path of a `match` statement; the cursor stands on its first slash. */
export function parsePattern(cursor: Cursor): readonly PatternSegment[] {
  const segments: PatternSegment[] = [];
  do {
    cursor.expect('/');
    segments.push(cursor.sees('{') ? parseWildcard(cursor) : { kind: 'literal', text: literalSegment(cursor) });
  } while (cursor.sees('/'));
  return segments;
}

function parseInterpolation(cursor: Cursor, parseExpression: (cursor: Cursor) => Expression): Expression {
  cursor.expect('$');
  cursor.expect('(');
  const inner = parseExpression(cursor);
  cursor.expect(')');
  return inner;
}

function parseWildcard(cursor: Cursor): PatternSegment {
  cursor.expect('{');
  const text = cursor.expectName('the name of a wildcard');
  const recursive = cursor.accepts('=');
  if (recursive) {
    cursor.expect('*');
    cursor.expect('*');
  }
  cursor.expect('}');
  return { kind: recursive ? 'recursive' : 'single', text };
}

function literalSegment(cursor: Cursor): string {
  if (!cursor.touchesPrevious) throw cursor.unexpected('a path segment');
  if (cursor.accepts('(')) {
    const name = literalSegment(cursor);
    cursor.expect(')');
    return `(${name})`;
  }
  let text = '';
  while (cursor.touchesPrevious && isSegmentPart(cursor)) text += cursor.take().text;
  if (text === '') throw cursor.unexpected('a path segment');
  return text;
}

function isSegmentPart(cursor: Cursor): boolean {
  const { kind, text } = cursor.current;
  return kind === 'name' || kind === 'int' || kind === 'float' || (kind === 'symbol' && SEGMENT_SYMBOLS.has(text));
}
