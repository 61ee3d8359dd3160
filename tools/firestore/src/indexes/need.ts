import { disjuncts } from '../query/disjuncts.ts';
import { isContradiction } from '../query/plan.ts';
import type { FieldTest, Query } from '../query/query.ts';
import { vectorOf } from '../values/value.ts';
import { compareText } from '../values/text.ts';
import type { IndexField } from './definitions.ts';

export const NAME = '__name__';

/** What one alternative of a query needs of an index, from its first field to its last. */
export interface Need {
  /** Fields with a given value, in any order. */
  readonly fixed: readonly IndexField[];
  /** Fields that order the results, and then those that are summed up. */
  readonly ordered: readonly IndexField[];
  /** How documents with the same values are ordered. */
  readonly byName: 'ASCENDING' | 'DESCENDING';
  /** Ends the index when nearest neighbours are sought. */
  readonly vector: IndexField | undefined;
}

/** One for each alternative that no lookup by name answers; `summed` are the fields of `sum` and `average`. */
export function needsOf(query: Query, summed: readonly string[]): Need[] {
  return disjuncts(query.where)
    .filter((tests) => !tests.some(({ field, op }) => field.isName && op === '==') && !isContradiction(tests))
    .map((tests) => needOf(query, tests, summed))
    .filter(
      ({ fixed, ordered, byName, vector }) => fixed.length + ordered.length > 0 || byName !== 'ASCENDING' || vector,
    );
}

/** Identifies a field and the way it is indexed, its direction aside. */
export const keyOf = ({ fieldPath, arrayConfig }: IndexField) => `${fieldPath}${arrayConfig ? '*' : ''}`;

function needOf(query: Query, tests: readonly FieldTest[], summed: readonly string[]): Need {
  const fixed = fixedFields(tests);
  const nameAt = query.orders.findIndex(({ field }) => field.isName);
  const ordered = new Map<string, IndexField>();
  for (const { field, descending } of query.orders.slice(0, nameAt)) {
    ordered.set(field.text, { fieldPath: field.text, order: descending ? 'DESCENDING' : 'ASCENDING' });
  }
  for (const fieldPath of summed.toSorted(compareText)) {
    if (!ordered.has(fieldPath)) ordered.set(fieldPath, { fieldPath, order: 'ASCENDING' });
  }
  for (const key of fixed.keys()) ordered.delete(key);
  return {
    fixed: [...fixed.values()].sort((a, b) => compareText(a.fieldPath, b.fieldPath)),
    ordered: [...ordered.values()],
    byName: query.orders[nameAt]?.descending ? 'DESCENDING' : 'ASCENDING',
    vector: vectorField(query),
  };
}

function fixedFields(tests: readonly FieldTest[]): Map<string, IndexField> {
  const fixed = new Map<string, IndexField>();
  for (const { field, op } of tests) {
    if (field.isName || (op !== '==' && op !== 'array-contains')) continue;
    const how = op === '==' ? ({ order: 'ASCENDING' } as const) : ({ arrayConfig: 'CONTAINS' } as const);
    const part = { fieldPath: field.text, ...how };
    fixed.set(keyOf(part), part);
  }
  return fixed;
}

function vectorField({ nearest }: Query): IndexField | undefined {
  if (!nearest?.queryVector) return undefined;
  const dimension = vectorOf(nearest.queryVector)?.length ?? 0;
  return { fieldPath: nearest.vectorField?.fieldPath ?? '', vectorConfig: { dimension, flat: {} } };
}
