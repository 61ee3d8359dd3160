import type { Expression, FunctionDeclaration, Match, Ruleset, Service } from '../language/ast.ts';
import { everyExpression, rootsOfFunction } from '../language/walk.ts';

interface Frame {
  readonly outer: Frame | undefined;
  readonly functions: readonly FunctionDeclaration[];
}

/** The functions that no condition calls, directly or through others. */
export function unusedFunctions(ruleset: Ruleset): readonly FunctionDeclaration[] {
  const file: Frame = { outer: undefined, functions: ruleset.functions };
  const used = new Set<FunctionDeclaration>();
  for (const service of ruleset.services) follow(service, file, used);
  const declared = [...ruleset.functions, ...ruleset.services.flatMap(functionsIn)];
  return declared.filter((declaration) => !used.has(declaration));
}

function functionsIn(block: Service | Match): readonly FunctionDeclaration[] {
  return [...block.functions, ...block.matches.flatMap(functionsIn)];
}

function follow(block: Service | Match, outer: Frame, used: Set<FunctionDeclaration>): void {
  const frame: Frame = { outer, functions: block.functions };
  const allows = 'allows' in block ? block.allows : [];
  for (const { condition } of allows) if (condition) mark(condition, frame, used);
  for (const match of block.matches) follow(match, frame, used);
}

function mark(expression: Expression, frame: Frame, used: Set<FunctionDeclaration>): void {
  for (const node of everyExpression(expression)) {
    const found = node.kind === 'call' ? resolve(node.name, frame) : undefined;
    if (!found || used.has(found.declaration)) continue;
    used.add(found.declaration);
    for (const root of rootsOfFunction(found.declaration)) mark(root, found.frame, used);
  }
}

function resolve(
  name: string,
  frame: Frame | undefined,
): { declaration: FunctionDeclaration; frame: Frame } | undefined {
  if (!frame) return undefined;
  const declaration = frame.functions.find((candidate) => candidate.name === name);
  return declaration ? { declaration, frame } : resolve(name, frame.outer);
}
