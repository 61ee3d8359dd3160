import type { Expression, FunctionDeclaration, Match, Ruleset, Service } from './ast.ts';

/** The expressions directly inside, in the order of the source. */
export function childrenOf(node: Expression): readonly Expression[] {
  const parts = Object.values(node) as unknown[];
  return parts.flatMap((part) => expressionsIn(part));
}

/** The expression and all inside it, outermost first. */
export function everyExpression(node: Expression): readonly Expression[] {
  return [node, ...childrenOf(node).flatMap(everyExpression)];
}

/** Where an evaluation starts: the conditions, and in functions the variables and results. */
export function rootsOf({ functions, services }: Ruleset): readonly Expression[] {
  return [...functions.flatMap(rootsOfFunction), ...services.flatMap(rootsOfBlock)].toSorted(
    (one, other) => one.span.start - other.span.start,
  );
}

export function rootsOfFunction({ bindings, result }: FunctionDeclaration): readonly Expression[] {
  return [...bindings.map(({ value }) => value), result];
}

function rootsOfBlock(block: Service | Match): readonly Expression[] {
  const conditions = 'allows' in block ? block.allows.flatMap(({ condition }) => condition ?? []) : [];
  return [...block.functions.flatMap(rootsOfFunction), ...conditions, ...block.matches.flatMap(rootsOfBlock)];
}

function expressionsIn(part: unknown): readonly Expression[] {
  if (Array.isArray(part)) return part.flatMap((item) => expressionsIn(item));
  return isExpression(part) ? [part] : [];
}

function isExpression(part: unknown): part is Expression {
  return typeof part === 'object' && part !== null && 'kind' in part && 'span' in part;
}
