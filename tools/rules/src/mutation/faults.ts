import type { Allow, FunctionDeclaration, Match, Method } from '../language/ast.ts';
import { parseRuleset } from '../language/parse.ts';
import { rootsOfFunction } from '../language/walk.ts';
import { faultsInside, truthsOf } from './expression-faults.ts';
import type { Fault } from './fault.ts';

const METHODS: readonly Method[] = ['get', 'list', 'create', 'update', 'delete'];
const LAST_WILDCARD = /\{(\w+)(=\*\*)?\}\s*$/;

/** Every fault that can be planted in a source of rules. */
export function faultsOf(source: string): readonly Fault[] {
  const { functions, services } = parseRuleset(source);
  const roots = services.flatMap(({ matches }) => matches);
  const shared = [functions, ...services.map((each) => each.functions), ...roots.map((each) => each.functions)].flat();
  return [
    ...shared.flatMap((each) => functionFaults(each, source)),
    ...roots.flatMap(({ matches }) => matches).flatMap((match) => faultsWithin(match, source)),
  ];
}

/** The source with a fault in it. */
export function planted(source: string, { start, end, replacement }: Fault): string {
  return source.slice(0, start) + replacement + source.slice(end);
}

function faultsWithin(match: Match, source: string): readonly Fault[] {
  const [first] = match.pattern;
  const within = first?.kind === 'literal' ? { within: first.text } : {};
  return matchFaults(match, source).map((fault) => ({ ...fault, ...within }));
}

function matchFaults(match: Match, source: string): readonly Fault[] {
  return [
    ...patternFaults(match, source),
    ...match.functions.flatMap((each) => functionFaults(each, source)),
    ...match.allows.flatMap((allow) => allowFaults(allow, source)),
    ...match.matches.flatMap((inner) => matchFaults(inner, source)),
  ];
}

function functionFaults(declaration: FunctionDeclaration, source: string): readonly Fault[] {
  const inside = rootsOfFunction(declaration).flatMap((root) => faultsInside(root, source));
  return [...truthsOf(declaration.result), ...inside];
}

function allowFaults(allow: Allow, source: string): readonly Fault[] {
  const { condition } = allow;
  if (!condition) return methodFaults(allow, source);
  return [...methodFaults(allow, source), ...truthsOf(condition), ...faultsInside(condition, source)];
}

/** One method more or less; of a condition that is never true no method is worth anything. */
function methodFaults({ methods, condition, span }: Allow, source: string): readonly Fault[] {
  if (condition?.kind === 'bool' && !condition.value) return [];
  const start = source.indexOf('allow', span.start) + 'allow'.length;
  const end = start + source.slice(start).search(/[:;]/);
  return METHODS.map((method) => METHODS.filter((each) => methods.has(each) !== (each === method)))
    .filter((rest) => rest.length > 0)
    .map((rest) => ({ start, end, mutator: 'Methods', replacement: ` ${rest.join(', ')}` }));
}

/** A last wildcard that takes a document alone, or all below it as well. */
function patternFaults({ position, pattern }: Match, source: string): readonly Fault[] {
  if (pattern.at(-1)?.kind === 'literal') return [];
  const lines = source.split('\n');
  const from = lines.slice(0, position.line - 1).reduce((sum, { length }) => sum + length + 1, position.column - 1);
  const to = from + source.slice(from).search(/\s\{\s/);
  const found = LAST_WILDCARD.exec(source.slice(from, to));
  if (!found) return [];
  const replacement = found[2] === undefined ? `{${found[1]}=**}` : `{${found[1]}}`;
  return [{ start: from + found.index, end: to, mutator: 'Wildcard', replacement }];
}
