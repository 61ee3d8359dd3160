import { RulesError } from '../errors.ts';
import type { Expression } from './ast.ts';
import { childrenOf } from './walk.ts';

const MAX_LEVELS = 99;

/** Refuses what Google's compiler refuses: parentheses are a level of their own, a chain of `&&` or `||` is one. */
export function checkNesting(root: Expression): void {
  if (isDeeper(root, MAX_LEVELS)) throw new RulesError('The expression is nested too deeply.', root.position);
}

function isDeeper(node: Expression, levels: number): boolean {
  const left = levels - 1 - (node.parentheses ?? 0);
  return left < 0 || operandsOf(node).some((operand) => isDeeper(operand, left));
}

function operandsOf(node: Expression): readonly Expression[] {
  if (node.kind !== 'binary' || (node.operator !== '&&' && node.operator !== '||')) return childrenOf(node);
  const operands: Expression[] = [];
  let first: Expression = node;
  while (first.kind === 'binary' && first.operator === node.operator && (first === node || !first.parentheses)) {
    operands.push(first.right);
    first = first.left;
  }
  return [first, ...operands];
}
