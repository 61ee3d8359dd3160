import { type Position, RulesError } from '../errors.ts';
import type { FunctionDeclaration } from '../language/ast.ts';
import { type CompiledFunction, compileExpression, type Recorder, type Scope } from './compile-expression.ts';
import type { Code } from './run.ts';
import { traced } from './tracing.ts';

const MAX_PARAMETERS = 7;
const MAX_VARIABLES = 20;
/** Google's compiler counts the calls among functions, not the one that enters the first. */
const MAX_DEPTH = 21;

type Entry = FunctionDeclaration | CompiledFunction | 'compiling';

/** The functions of a file, service or match, and those around it. Each is compiled once, before its first caller. */
export class FunctionScope {
  readonly #outer: FunctionScope | undefined;
  readonly #captures: readonly string[];
  readonly recorder: Recorder | undefined;
  readonly #entries = new Map<string, Entry>();

  constructor(
    declarations: readonly FunctionDeclaration[],
    around: {
      readonly outer?: FunctionScope;
      readonly captures: readonly string[];
      readonly recorder?: Recorder | undefined;
    },
  ) {
    this.#outer = around.outer;
    this.#captures = around.captures;
    this.recorder = around.recorder ?? around.outer?.recorder;
    for (const declaration of declarations) this.#declare(declaration);
    for (const { name, position } of declarations) this.find(name, position);
  }

  find(name: string, position: Position): CompiledFunction | undefined {
    const entry = this.#entries.get(name);
    if (!entry) return this.#outer?.find(name, position);
    if (entry === 'compiling') throw new RulesError(`Function [${name}] calls itself.`, position);
    return 'call' in entry ? entry : this.#compile(entry);
  }

  /** The scope of an expression inside, which may have local names. */
  scope(locals: readonly string[] = []): Scope {
    const findFunction: Scope['findFunction'] = (name, position) => this.find(name, position);
    return { locals, captures: this.#captures, recorder: this.recorder, findFunction };
  }

  #declare(declaration: FunctionDeclaration): void {
    const { name, position, parameters, bindings } = declaration;
    const refuse = (what: string) => new RulesError(`Function [${name}] ${what}.`, position);
    const variables = this.#captures.length + parameters.length + bindings.length;
    if (parameters.length > MAX_PARAMETERS) throw refuse(`has more than ${MAX_PARAMETERS} parameters`);
    if (variables > MAX_VARIABLES) throw refuse(`sees more than ${MAX_VARIABLES} variables`);
    if (this.#entries.has(name)) throw new RulesError(`Function [${name}] is declared twice.`, position);
    this.#entries.set(name, declaration);
  }

  #compile(declaration: FunctionDeclaration): CompiledFunction {
    const { name, parameters, position } = declaration;
    this.#entries.set(name, 'compiling');
    let called = 0;
    const scope = (locals: readonly string[]): Scope => ({
      ...this.scope(locals),
      findFunction: (other, at) => {
        const found = this.find(other, at);
        called = Math.max(called, found?.depth ?? 0);
        return found;
      },
    });
    const compiled = { arity: parameters.length, call: bodyOf(declaration, scope), depth: called + 1 };
    if (compiled.depth > MAX_DEPTH) throw new RulesError(`Function [${name}] calls others too deeply.`, position);
    this.#entries.set(name, compiled);
    return compiled;
  }
}

function bodyOf(
  { parameters, bindings, result }: FunctionDeclaration,
  scope: (locals: readonly string[]) => Scope,
): CompiledFunction['call'] {
  const locals = [...parameters];
  const steps: Code[] = [];
  for (const { name, value } of bindings) {
    steps.push(compileExpression(value, scope([...locals])));
    locals.push(name);
  }
  const code = traced(compileExpression(result, scope(locals)), result);
  return (run, args) => {
    const values = [...args];
    for (const step of steps) values.push(step(run, values));
    return code(run, values);
  };
}
