import { type Condition, type FieldTest, findable, isTest } from './query.ts';

/**
 * The condition as alternatives, each a list of tests that must all hold; `in` and `array-contains-any` become one
 * alternative per value. Undefined when there would be more than `most`.
 */
export function disjuncts(condition: Condition | undefined, most: number): FieldTest[][] | undefined {
  if (!condition) return [[]];
  if (isTest(condition)) return alternatives(condition);
  const parts = condition.conditions.map((part) => disjuncts(part, most));
  if (!parts.every((part) => part !== undefined)) return undefined;
  return condition.op === 'or' ? union(parts, most) : product(parts, most);
}

function alternatives(test: FieldTest): FieldTest[][] {
  if (test.value.kind !== 'array') return [[test]];
  if (test.op === 'in') return findable(test.value.values).map((value) => [{ ...test, op: '==' as const, value }]);
  if (test.op !== 'array-contains-any') return [[test]];
  return findable(test.value.values).map((value) => [{ ...test, op: 'array-contains' as const, value }]);
}

function union(parts: FieldTest[][][], most: number): FieldTest[][] | undefined {
  const all = parts.flat();
  return all.length > most ? undefined : all;
}

function product(parts: FieldTest[][][], most: number): FieldTest[][] | undefined {
  let all: FieldTest[][] = [[]];
  for (const part of parts) {
    if (all.length * part.length > most) return undefined;
    all = all.flatMap((left) => part.map((right) => [...left, ...right]));
  }
  return all;
}
