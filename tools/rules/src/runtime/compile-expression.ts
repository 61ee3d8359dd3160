import { EvaluationError, type Position, RulesError } from '../errors.ts';
import type { Expression } from '../language/ast.ts';
import { type Callee, callFunction, callMethod, isNamespace } from '../library/library.ts';
import { compileRegex } from '../library/regex.ts';
import { invoke, overload } from '../library/signature.ts';
import { RulesMap, RulesPath, type Value } from '../values/values.ts';
import { pathSegments, readIndex, readProperty, readSlice } from './access.ts';
import { conditional, conjunction, disjunction, negation } from './logic.ts';
import { applyBinary, applyMinus, isOfType } from './operators.ts';
import { failedAccess } from './accesses.ts';
import { type Code, documentValue, type Run } from './run.ts';
import { traced } from './tracing.ts';

export interface CompiledFunction {
  readonly arity: number;
  /** How many functions are entered at most, itself included. */
  readonly depth: number;
  readonly call: (run: Run, args: readonly Value[]) => Value;
}

/** Hears what every expression came to. */
export interface Recorder {
  value(node: Expression, value: Value): void;
  failure(node: Expression, message: string): void;
}

/** The names that an expression can use. */
export interface Scope {
  readonly locals: readonly string[];
  readonly captures: readonly string[];
  readonly recorder?: Recorder | undefined;
  /** The innermost function of that name; throws RulesError when the call at the position would recurse. */
  readonly findFunction: (name: string, position: Position) => CompiledFunction | undefined;
}

type Compilers = {
  [Kind in Expression['kind']]: (node: Extract<Expression, { kind: Kind }>, scope: Scope) => Code;
};

const COMPILERS: Compilers = {
  null: () => () => null,
  bool: constant,
  int: constant,
  float: constant,
  string: constant,
  bytes: constant,
  name: compileName,
  list: ({ items }, scope) => sequence(items, scope),
  map: compileMap,
  path: compilePath,
  member({ object, name }, scope) {
    const target = compileExpression(object, scope);
    return (run, locals) => readProperty(target(run, locals), name);
  },
  index({ object, index }, scope) {
    const parts = [compileExpression(object, scope), compileExpression(index, scope)] as const;
    return (run, locals) => readIndex(parts[0](run, locals), parts[1](run, locals));
  },
  slice({ object, from, to }, scope) {
    const target = compileExpression(object, scope);
    const ends = [compileExpression(from, scope), compileExpression(to, scope)] as const;
    return (run, locals) => readSlice(target(run, locals), ends[0](run, locals), ends[1](run, locals));
  },
  call: compileCall,
  method: compileMethod,
  unary({ operator, operand }, scope) {
    const code = compileExpression(operand, scope);
    return operator === '!' ? negation(code) : (run, locals) => applyMinus(code(run, locals));
  },
  binary({ operator, operatorPosition, left, right }, scope) {
    const first = compileExpression(left, scope);
    const second = compileExpression(right, scope);
    if (operator === '||') return disjunction(first, second);
    if (operator === '&&') return conjunction(traced(first, left), traced(second, right));
    const operation: Code = (run, locals) => applyBinary(operator, first(run, locals), second(run, locals));
    return located(operation, operatorPosition, 0);
  },
  is({ operand, type }, scope) {
    const code = compileExpression(operand, scope);
    return (run, locals) => isOfType(code(run, locals), type);
  },
  conditional({ test, yes, no }, scope) {
    return conditional(compileExpression(test, scope), compileExpression(yes, scope), compileExpression(no, scope));
  },
};

/** Turns an expression into a closure. Errors leave it with the position of the innermost failing part. */
export function compileExpression(node: Expression, scope: Scope): Code {
  const compile = COMPILERS[node.kind] as (node: Expression, scope: Scope) => Code;
  const code = located(compile(node, scope), node.position, 1 + (node.parentheses ?? 0));
  return scope.recorder ? recorded(code, node, scope.recorder) : code;
}

function recorded(code: Code, node: Expression, recorder: Recorder): Code {
  return (run, locals) => {
    try {
      const value = code(run, locals);
      recorder.value(node, value);
      return value;
    } catch (error) {
      if (error instanceof EvaluationError) recorder.failure(node, error.message);
      throw error;
    }
  };
}

/** `cost` is what it uses up of the expressions that a request may evaluate. */
function located(code: Code, position: Position, cost: number): Code {
  return (run, locals) => {
    run.budget.spend(cost);
    try {
      return code(run, locals);
    } catch (error) {
      if (error instanceof EvaluationError) error.position ??= position;
      throw error;
    }
  };
}

function constant({ value }: { value: Value }): Code {
  return () => value;
}

function compileName({ name }: { name: string }, { locals, captures }: Scope): Code {
  const local = locals.lastIndexOf(name);
  if (local !== -1) return (_run, values) => values[local] ?? null;
  const capture = captures.lastIndexOf(name);
  if (capture !== -1) return (run) => run.captures[capture] ?? null;
  if (name === 'request') return (run) => run.request;
  if (name === 'resource') return readResource;
  return () => {
    throw new EvaluationError(`Variable not found error: Name: [${name}].`);
  };
}

function readResource({ resource }: Run): Value {
  if (resource === undefined) throw new EvaluationError('Null value error.');
  return resource;
}

function sequence(
  items: readonly Expression[],
  scope: Scope,
): (run: Run, locals: readonly Value[]) => readonly Value[] {
  const codes = items.map((item) => compileExpression(item, scope));
  return (run, locals) => codes.map((code) => code(run, locals));
}

function compileMap({ entries }: Extract<Expression, { kind: 'map' }>, scope: Scope): Code {
  const pairs = entries.map(
    ([key, value]) => [compileExpression(key, scope), compileExpression(value, scope)] as const,
  );
  return (run, locals) =>
    new RulesMap(
      new Map(
        pairs.map(([key, value]) => {
          const name = key(run, locals);
          if (typeof name !== 'string') throw new EvaluationError('The key of a map must be a string.');
          return [name, value(run, locals)];
        }),
      ),
    );
}

function compilePath({ segments }: Extract<Expression, { kind: 'path' }>, scope: Scope): Code {
  const parts = segments.map((part) => (typeof part === 'string' ? part : compileExpression(part, scope)));
  return (run, locals) =>
    new RulesPath(parts.flatMap((part) => (typeof part === 'string' ? part : pathSegments(part(run, locals)))));
}

function compileCall({ name, args, position }: Extract<Expression, { kind: 'call' }>, scope: Scope): Code {
  const values = sequence(args, scope);
  const declared = scope.findFunction(name, position);
  if (!declared) return builtin({ name, position }, values);
  return (run, locals) => {
    if (args.length !== declared.arity) throw new EvaluationError(`Function not found error: Name: [${name}].`);
    return declared.call(run, values(run, locals));
  };
}

function compileMethod(node: Extract<Expression, { kind: 'method' }>, scope: Scope): Code {
  const { object, name, args, namePosition } = node;
  const values = sequence(args, scope);
  if (object.kind === 'name' && isNamespace(object.name) && !isVariable(object.name, scope)) {
    const fullName = object.name === 'firestore' ? name : `${object.name}.${name}`;
    return builtin({ name: fullName, position: namePosition }, values);
  }
  const receiver = compileExpression(object, scope);
  const callee = { name, position: namePosition };
  checkPattern(name, args[0]);
  return (run, locals) => callMethod(receiver(run, locals), values(run, locals), callee);
}

/** Google's compiler refuses a pattern that is written out and wrong; any other fails when it is used. */
function checkPattern(name: string, pattern: Expression | undefined): void {
  if (pattern?.kind !== 'string' || (name !== 'matches' && name !== 'replace')) return;
  try {
    compileRegex(pattern.value, false);
  } catch (error) {
    throw error instanceof EvaluationError ? new RulesError(error.message, pattern.position) : error;
  }
}

function isVariable(name: string, { locals, captures }: Scope): boolean {
  return locals.includes(name) || captures.includes(name);
}

type Values = (run: Run, locals: readonly Value[]) => readonly Value[];

function builtin(callee: Callee, values: Values): Code {
  const { name } = callee;
  if (name === 'debug') return (run, locals) => values(run, locals)[0] ?? null;
  if (name === 'get' || name === 'getAfter') return documentReader(name, values, (run, path) => read(run, name, path));
  if (name === 'exists' || name === 'existsAfter') {
    return documentReader(name, values, ({ accesses }, path) => accesses.read(name, path) !== null);
  }
  return (run, locals) => callFunction(callee, values(run, locals));
}

function documentReader(name: string, values: Values, answer: (run: Run, path: RulesPath) => Value): Code {
  const spell = (types: readonly string[]) => `${name}(${types.join(', ')})`;
  return (run, locals) => invoke([overload(['path'], (path) => answer(run, path))], values(run, locals), spell);
}

function read({ accesses }: Run, name: 'get' | 'getAfter', path: RulesPath): Value {
  const found = accesses.read(name, path);
  if (!found && accesses.missingFails) throw failedAccess(name, path);
  return found && documentValue(found);
}
