import { type Position, RulesError } from '../errors.ts';
import type { Allow, Match, Method, PatternSegment, Ruleset, Service, Span } from '../language/ast.ts';
import { compileExpression, type Recorder } from './compile-expression.ts';
import { FunctionScope } from './function-scope.ts';
import { capturesOf, checkPattern } from './pattern.ts';
import type { Code } from './run.ts';
import { traced } from './tracing.ts';

/** One `allow`: where it applies, to what, and its condition. */
export interface Condition {
  readonly pattern: readonly PatternSegment[];
  readonly methods: ReadonlySet<Method>;
  readonly code: Code;
  /** Where the condition starts; without one, where the statement does. */
  readonly position: Position;
  /** The whole statement. */
  readonly statement: Span;
}

interface Place {
  readonly version: 1 | 2;
  readonly pattern: readonly PatternSegment[];
  readonly functions: FunctionScope;
  readonly depth: number;
}

const MAX_DEPTH = 10;
const MAX_SEGMENTS = 100;
const MAX_CAPTURES = 20;

/** All conditions of a service, in the order of the source, with nested matches laid flat. */
export function compileService(ruleset: Ruleset, service: Service, recorder?: Recorder): readonly Condition[] {
  const file = new FunctionScope(ruleset.functions, { captures: [], recorder });
  const functions = new FunctionScope(service.functions, { outer: file, captures: [] });
  const place: Place = { version: ruleset.version, pattern: [], functions, depth: 1 };
  return service.matches.flatMap((match) => compileMatch(match, place));
}

function compileMatch(match: Match, around: Place): readonly Condition[] {
  const pattern = [...around.pattern, ...match.pattern];
  const captures = capturesOf(pattern);
  checkPattern(match, around.version);
  checkLimits(match, { depth: around.depth, segments: pattern.length, captures: captures.length });
  const functions = new FunctionScope(match.functions, { outer: around.functions, captures });
  const place: Place = { version: around.version, pattern, functions, depth: around.depth + 1 };
  const own = match.allows.map((allow) => compileAllow(allow, place));
  return [...own, ...match.matches.flatMap((inner) => compileMatch(inner, place))];
}

function compileAllow(allow: Allow, { pattern, functions }: Place): Condition {
  const { methods, condition, position, span } = allow;
  const code: Code = condition ? traced(compileExpression(condition, functions.scope()), condition) : () => true;
  return { pattern, methods, code, position: condition?.position ?? position, statement: span };
}

function checkLimits({ position }: Match, size: { depth: number; segments: number; captures: number }): void {
  if (size.depth > MAX_DEPTH) throw new RulesError(`Matches are nested more than ${MAX_DEPTH} deep.`, position);
  if (size.segments > MAX_SEGMENTS) throw new RulesError(`A path has more than ${MAX_SEGMENTS} segments.`, position);
  if (size.captures > MAX_CAPTURES) throw new RulesError(`A path has more than ${MAX_CAPTURES} wildcards.`, position);
}
