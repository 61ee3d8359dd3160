import { type Position, RulesError } from '../errors.ts';
import type { Allow, Expression, FunctionDeclaration, Match, Method, Ruleset, Service } from './ast.ts';
import { Cursor } from './cursor.ts';
import { checkNesting } from './nesting.ts';
import { parseExpression } from './parse-expression.ts';
import { parsePattern } from './parse-path.ts';

const METHODS = new Map<string, readonly Method[]>([
  ['get', ['get']],
  ['list', ['list']],
  ['create', ['create']],
  ['update', ['update']],
  ['delete', ['delete']],
  ['read', ['get', 'list']],
  ['write', ['create', 'update', 'delete']],
]);

interface Body {
  readonly functions: FunctionDeclaration[];
  readonly matches: Match[];
  readonly allows: Allow[];
}

/** Parses a whole ruleset; throws RulesError at the first token that does not fit. */
export function parseRuleset(source: string): Ruleset {
  const cursor = new Cursor(source);
  const version = parseVersion(cursor);
  const functions: FunctionDeclaration[] = [];
  const services: Service[] = [];
  while (cursor.current.kind !== 'end') {
    if (cursor.sees('function')) functions.push(parseFunction(cursor));
    else services.push(parseService(cursor));
  }
  return { version, functions, services };
}

function parseVersion(cursor: Cursor): 1 | 2 {
  if (!cursor.accepts('rules_version')) return 1;
  cursor.expect('=');
  const { position } = cursor;
  const { kind, text } = cursor.take();
  cursor.accepts(';');
  if (kind === 'string' && (text === '1' || text === '2')) return text === '1' ? 1 : 2;
  throw new RulesError(`Invalid rules version '${text}'. Expected '1' or '2'.`, position);
}

function parseService(cursor: Cursor): Service {
  cursor.expect('service');
  let name = cursor.expectName('the name of a service');
  while (cursor.accepts('.')) name += `.${cursor.expectName('the name of a service')}`;
  const { position } = cursor;
  const { functions, matches, allows } = parseBody(cursor);
  if (allows.length > 0) throw new RulesError("'allow' stands outside of any 'match'.", position);
  return { name, functions, matches };
}

function parseBody(cursor: Cursor): Body {
  const body: Body = { functions: [], matches: [], allows: [] };
  cursor.expect('{');
  while (!cursor.accepts('}')) {
    if (cursor.sees('function')) body.functions.push(parseFunction(cursor));
    else if (cursor.sees('match')) body.matches.push(parseMatch(cursor));
    else if (cursor.sees('allow')) body.allows.push(parseAllow(cursor));
    else throw cursor.unexpected("'match', 'allow', 'function' or '}'");
  }
  return body;
}

function parseMatch(cursor: Cursor): Match {
  const { position } = cursor;
  cursor.expect('match');
  return { position, pattern: parsePattern(cursor), ...parseBody(cursor) };
}

function parseAllow(cursor: Cursor): Allow {
  const { position, start } = cursor;
  cursor.expect('allow');
  const { methods, unknownMethods } = parseMethods(cursor);
  const condition = cursor.accepts(':') ? parseCondition(cursor) : undefined;
  cursor.accepts(';');
  return { methods, unknownMethods, condition, position, span: cursor.spanFrom(start) };
}

function parseCondition(cursor: Cursor): Expression {
  cursor.expect('if');
  return parseRoot(cursor);
}

function parseRoot(cursor: Cursor): Expression {
  const root = parseExpression(cursor);
  checkNesting(root);
  return root;
}

function parseMethods(cursor: Cursor): Pick<Allow, 'methods' | 'unknownMethods'> {
  const methods = new Set<Method>();
  const unknownMethods: Allow['unknownMethods'][number][] = [];
  do {
    const { position } = cursor;
    const word = cursor.expectName('read, get, list, write, create, update or delete');
    const known = METHODS.get(word);
    if (known) for (const method of known) methods.add(method);
    else unknownMethods.push({ word, ...position });
  } while (cursor.accepts(','));
  return { methods, unknownMethods };
}

function parseFunction(cursor: Cursor): FunctionDeclaration {
  cursor.expect('function');
  const position: Position = cursor.position;
  const name = cursor.expectName('the name of a function');
  const parameters = parseParameters(cursor);
  cursor.expect('{');
  const bindings: { name: string; value: Expression }[] = [];
  while (cursor.sees('let')) bindings.push(parseBinding(cursor));
  cursor.expect('return');
  const result = parseRoot(cursor);
  cursor.accepts(';');
  cursor.expect('}');
  return { name, parameters, bindings, result, position };
}

function parseParameters(cursor: Cursor): string[] {
  const parameters: string[] = [];
  cursor.expect('(');
  while (!cursor.accepts(')')) {
    parameters.push(cursor.expectName('the name of a parameter'));
    if (!cursor.sees(')')) cursor.expect(',');
  }
  return parameters;
}

function parseBinding(cursor: Cursor): { name: string; value: Expression } {
  cursor.expect('let');
  const name = cursor.expectName('the name of a variable');
  cursor.expect('=');
  const value = parseRoot(cursor);
  cursor.expect(';');
  return { name, value };
}
