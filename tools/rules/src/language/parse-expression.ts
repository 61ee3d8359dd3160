import { RulesError } from '../errors.ts';
import { isTypeName, type TypeName } from '../values/types.ts';
import type { BinaryOperator, Expression } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { parsePathLiteral } from './parse-path.ts';

/** From the loosest to the tightest; each level associates to the left. */
const LEVELS: readonly (readonly (BinaryOperator | 'is')[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['in', 'is'],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/', '%'],
];
const MAX_NESTING = 200;
const INT_LIMIT = 2n ** 63n;

export function parseExpression(cursor: Cursor, nesting = 0): Expression {
  if (nesting > MAX_NESTING) throw new RulesError('The expression is nested too deeply.', cursor.position);
  const test = parseLevel(cursor, 0, nesting);
  if (!cursor.accepts('?')) return test;
  const yes = parseExpression(cursor, nesting + 1);
  cursor.expect(':');
  const no = parseExpression(cursor, nesting + 1);
  return { kind: 'conditional', position: test.position, test, yes, no, span: cursor.spanFrom(test.span.start) };
}

function parseLevel(cursor: Cursor, level: number, nesting: number): Expression {
  const operators = LEVELS[level];
  if (!operators) return parseUnary(cursor, nesting);
  let left = parseLevel(cursor, level + 1, nesting);
  for (;;) {
    const operator = operators.find((candidate) => cursor.sees(candidate));
    if (operator === undefined) return left;
    left = parseOperation(cursor, { left, operator, right: () => parseLevel(cursor, level + 1, nesting) });
  }
}

function parseOperation(
  cursor: Cursor,
  { left, operator, right }: { left: Expression; operator: BinaryOperator | 'is'; right: () => Expression },
): Expression {
  const { position } = left;
  const { start } = left.span;
  const operatorPosition = cursor.position;
  cursor.take();
  if (operator === 'is') {
    return { kind: 'is', position, operand: left, type: parseTypeName(cursor), span: cursor.spanFrom(start) };
  }
  return { kind: 'binary', position, operator, operatorPosition, left, right: right(), span: cursor.spanFrom(start) };
}

function parseTypeName(cursor: Cursor): TypeName {
  const { text } = cursor.current;
  if (!isTypeName(text)) throw cursor.unexpected('the name of a type');
  cursor.expectName('the name of a type');
  return text;
}

function parseUnary(cursor: Cursor, nesting: number): Expression {
  if (nesting > MAX_NESTING) throw new RulesError('The expression is nested too deeply.', cursor.position);
  if (cursor.sees('!')) return parseOperator(cursor, '!', nesting);
  return cursor.sees('-') ? parseOperator(cursor, '-', nesting) : parsePostfix(cursor, nesting);
}

function parseOperator(cursor: Cursor, operator: '!' | '-', nesting: number): Expression {
  const { position, start } = cursor;
  cursor.expect(operator);
  const { kind, text } = cursor.current;
  if (operator === '-' && kind === 'int' && BigInt(text) === INT_LIMIT) {
    cursor.take();
    return { kind: 'int', position, value: -INT_LIMIT, span: cursor.spanFrom(start) };
  }
  return { kind: 'unary', position, operator, operand: parseUnary(cursor, nesting + 1), span: cursor.spanFrom(start) };
}

function parsePostfix(cursor: Cursor, nesting: number): Expression {
  let object = parsePrimary(cursor, nesting);
  for (;;) {
    if (cursor.accepts('.')) object = parseMember(cursor, object, nesting);
    else if (cursor.accepts('[')) object = parseIndex(cursor, object, nesting);
    else return object;
  }
}

function parseMember(cursor: Cursor, object: Expression, nesting: number): Expression {
  const namePosition = cursor.position;
  const name = cursor.expectName('the name of a property');
  const { position, span } = object;
  if (!cursor.accepts('(')) return { kind: 'member', position, object, name, span: cursor.spanFrom(span.start) };
  const args = parseSequence(cursor, ')', nesting);
  return { kind: 'method', position, object, name, namePosition, args, span: cursor.spanFrom(span.start) };
}

function parseIndex(cursor: Cursor, object: Expression, nesting: number): Expression {
  const { position, span } = object;
  const index = parseExpression(cursor, nesting + 1);
  if (!cursor.accepts(':')) {
    cursor.expect(']');
    return { kind: 'index', position, object, index, span: cursor.spanFrom(span.start) };
  }
  const to = parseExpression(cursor, nesting + 1);
  cursor.expect(']');
  return { kind: 'slice', position, object, from: index, to, span: cursor.spanFrom(span.start) };
}

/** Comma-separated expressions up to and with the closing symbol; a trailing comma is allowed. */
function parseSequence(cursor: Cursor, close: string, nesting: number): Expression[] {
  const items: Expression[] = [];
  while (!cursor.accepts(close)) {
    items.push(parseExpression(cursor, nesting + 1));
    if (!cursor.sees(close)) cursor.expect(',');
  }
  return items;
}

function parsePrimary(cursor: Cursor, nesting: number): Expression {
  const { position, start } = cursor;
  if (cursor.sees('/')) {
    const segments = parsePathLiteral(cursor, (inner) => parseExpression(inner, nesting + 1));
    return { kind: 'path', position, segments, span: cursor.spanFrom(start) };
  }
  if (cursor.accepts('(')) {
    const inner = parseExpression(cursor, nesting + 1);
    cursor.expect(')');
    return { ...inner, span: cursor.spanFrom(start), parentheses: (inner.parentheses ?? 0) + 1 };
  }
  if (cursor.accepts('[')) {
    return { kind: 'list', position, items: parseSequence(cursor, ']', nesting), span: cursor.spanFrom(start) };
  }
  if (cursor.accepts('{')) {
    return { kind: 'map', position, entries: parseEntries(cursor, nesting), span: cursor.spanFrom(start) };
  }
  return cursor.current.kind === 'name' ? parseName(cursor, nesting) : parseLiteral(cursor);
}

function parseEntries(cursor: Cursor, nesting: number): (readonly [Expression, Expression])[] {
  const entries: (readonly [Expression, Expression])[] = [];
  while (!cursor.accepts('}')) {
    const key = parseExpression(cursor, nesting + 1);
    cursor.expect(':');
    entries.push([key, parseExpression(cursor, nesting + 1)]);
    if (!cursor.sees('}')) cursor.expect(',');
  }
  return entries;
}

function parseName(cursor: Cursor, nesting: number): Expression {
  const { position, start } = cursor;
  const name = cursor.take().text;
  const span = cursor.spanFrom(start);
  if (name === 'null') return { kind: 'null', position, span };
  if (name === 'true' || name === 'false') return { kind: 'bool', position, span, value: name === 'true' };
  if (!cursor.accepts('(')) return { kind: 'name', position, span, name };
  return { kind: 'call', position, name, args: parseSequence(cursor, ')', nesting), span: cursor.spanFrom(start) };
}

function parseLiteral(cursor: Cursor): Expression {
  const { position, start } = cursor;
  const { kind, text } = cursor.current;
  if (kind === 'symbol' || kind === 'end' || kind === 'name') throw cursor.unexpected('an expression');
  cursor.take();
  const span = cursor.spanFrom(start);
  if (kind === 'string') return { kind, position, span, value: text };
  if (kind === 'float') return { kind, position, span, value: Number(text) };
  if (kind === 'bytes') return { kind, position, span, value: Uint8Array.from(text, (char) => char.charCodeAt(0)) };
  const value = BigInt(text);
  if (value >= INT_LIMIT) throw new RulesError(`The integer ${text} is out of range.`, position);
  return { kind, position, span, value };
}
