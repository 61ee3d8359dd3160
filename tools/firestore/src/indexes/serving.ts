import type { IndexDefinition, IndexField } from './definitions.ts';
import { keyOf, NAME, type Need } from './need.ts';

/**
 * The indexes that answer a need; undefined when there are none. Several that all end in the same order are merged:
 * together they must know every fixed field.
 */
export function servingIndexes(need: Need, indexes: readonly IndexDefinition[]): IndexDefinition[] | undefined {
  const useful = indexes.filter(({ fields }) => serves(need, fields));
  const open = new Set(need.fixed.map(keyOf));
  const chosen: IndexDefinition[] = [];
  for (const index of useful.toSorted((a, b) => b.fields.length - a.fields.length)) {
    const closed = index.fields.filter((field) => open.delete(keyOf(field)));
    if (chosen.length === 0 || closed.length > 0) chosen.push(index);
  }
  const isMerged = chosen.length > 1;
  return chosen.length === 0 || open.size > 0 || (isMerged && need.vector) ? undefined : chosen;
}

/** Whether an index has only fixed fields before those of the order. No index is read backwards. */
function serves({ fixed, ordered, byName, vector }: Need, all: readonly IndexField[]): boolean {
  const isVector = ({ vectorConfig }: IndexField) => vectorConfig !== undefined;
  const isFixed = (field: IndexField) => fixed.some((each) => keyOf(each) === keyOf(field));
  const fields = all.filter((field) => field.fieldPath !== NAME && !isVector(field));
  const split = fields.length - ordered.length;
  return (
    isSame(all.find(isVector), vector) &&
    split >= 0 &&
    fields.slice(0, split).every(isFixed) &&
    fields.slice(split).every((field, i) => isSame(field, ordered[i])) &&
    (vector !== undefined || nameOrder(all, byName) === byName)
  );
}

function isSame(one: IndexField | undefined, other: IndexField | undefined): boolean {
  if (!one || !other) return one === other;
  const sameVectors = one.vectorConfig?.dimension === other.vectorConfig?.dimension;
  return keyOf(one) === keyOf(other) && one.order === other.order && sameVectors;
}

/** Without an order of its own the name takes that of the last field; below an array's element it can have either. */
const nameOrder = (fields: readonly IndexField[], wanted: Need['byName']) => fields.at(-1)?.order ?? wanted;
