import { EvaluationError } from '../errors.ts';
import type { Constraint, FieldConstraint, FirestoreValue } from '../access-request.ts';

const MAX_DISJUNCTS = 100;

/** The filter as alternatives, each a list of constraints that all hold. No filter is one alternative without any. */
export function disjunctsOf(where: Constraint | undefined): readonly (readonly FieldConstraint[])[] {
  if (!where) return [[]];
  if ('field' in where) return alternatives(where).map((constraint) => [constraint]);
  const parts = where.filters.map(disjunctsOf);
  return where.op === 'or' ? limited(parts.flat()) : parts.reduce(product, [[]]);
}

function alternatives(constraint: FieldConstraint): readonly FieldConstraint[] {
  const { field, op, value } = constraint;
  if (op !== 'in' && op !== 'array-contains-any') return [constraint];
  const single = op === 'in' ? '==' : 'array-contains';
  return valuesOf(value).map((item) => ({ field, op: single, value: item }));
}

export function valuesOf(value: FirestoreValue): readonly FirestoreValue[] {
  return value.arrayValue?.values ?? [];
}

function product(
  left: readonly (readonly FieldConstraint[])[],
  right: readonly (readonly FieldConstraint[])[],
): readonly (readonly FieldConstraint[])[] {
  return limited(left.flatMap((first) => right.map((second) => [...first, ...second])));
}

function limited<Item>(disjuncts: readonly Item[]): readonly Item[] {
  if (disjuncts.length > MAX_DISJUNCTS) throw new EvaluationError('The query has too many disjunctions.');
  return disjuncts;
}
