import { type Condition, type FieldTest, findable, isTest } from './query.ts';

/**
 * The condition as alternatives, each a list of tests that must all hold; `in` and `array-contains-any` become one
 * alternative per value that can be found.
 */
export function disjuncts(condition: Condition | undefined): FieldTest[][] {
  if (!condition) return [[]];
  if (isTest(condition)) return alternatives(condition);
  const parts = condition.conditions.map(disjuncts);
  return condition.op === 'or' ? parts.flat() : product(parts);
}

/** How many alternatives production counts: values that cannot be found count, too. */
export function countDisjuncts(condition: Condition | undefined): number {
  if (!condition) return 1;
  if (isTest(condition))
    return isAnyOf(condition) && condition.value.kind === 'array' ? condition.value.values.length : 1;
  const counts = condition.conditions.map(countDisjuncts);
  return condition.op === 'or'
    ? counts.reduce((sum, each) => sum + each, 0)
    : counts.reduce((all, each) => all * each, 1);
}

const isAnyOf = ({ op }: FieldTest) => op === 'in' || op === 'array-contains-any';

function alternatives(test: FieldTest): FieldTest[][] {
  if (test.value.kind !== 'array') return [[test]];
  if (test.op === 'in') return findable(test.value.values).map((value) => [{ ...test, op: '==' as const, value }]);
  if (test.op !== 'array-contains-any') return [[test]];
  return findable(test.value.values).map((value) => [{ ...test, op: 'array-contains' as const, value }]);
}

function product(parts: FieldTest[][][]): FieldTest[][] {
  return parts.reduce((all, part) => all.flatMap((left) => part.map((right) => [...left, ...right])), [[]]);
}
