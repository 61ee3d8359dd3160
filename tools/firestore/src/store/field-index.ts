import { compareNames } from '../paths.ts';
import { compareValues, equalValues } from '../values/compare.ts';
import { type FieldPath, formatFieldPath, valueAt } from '../values/field-path.ts';
import type { Value } from '../values/value.ts';
import type { StoredDocument } from './document.ts';
import { OrderedList, type Side } from './ordered-list.ts';

export interface IndexPart {
  readonly path: FieldPath;
  readonly descending: boolean;
  /** One entry for each different element of the array, instead of one for the value. */
  readonly elements: boolean;
}

/** Documents ordered by parts, then by name. A document that lacks a part is not in the index. */
export interface IndexShape {
  readonly parts: readonly IndexPart[];
  readonly nameDescending: boolean;
}

/** A place before or after everything that begins with these values and, with all values given, this path. */
export interface Bound {
  readonly values: readonly Value[];
  readonly path?: string;
  readonly after: boolean;
}

interface Entry {
  readonly values: readonly Value[];
  readonly path: string;
}

export function shapeKey({ parts, nameDescending }: IndexShape): string {
  const key = parts.map(
    ({ path, descending, elements }) => `${formatFieldPath(path)}${descending ? '-' : '+'}${elements ? '*' : ''}`,
  );
  return [...key, nameDescending ? '-' : '+'].join(',');
}

export class FieldIndex {
  readonly #shape: IndexShape;
  readonly #entries: OrderedList<Entry>;

  constructor(shape: IndexShape, documents: Iterable<StoredDocument>) {
    this.#shape = shape;
    this.#entries = new OrderedList((a, b) => this.#compareEntries(a, b));
    const entries: Entry[] = [];
    for (const document of documents) entries.push(...this.#entriesOf(document));
    this.#entries.load(entries);
  }

  /** Follows one document's change; does nothing when its entries stay what they were. */
  update(before: StoredDocument | undefined, after: StoredDocument | undefined): void {
    const old = before ? this.#entriesOf(before) : [];
    const next = after ? this.#entriesOf(after) : [];
    if (sameEntries(old, next)) return;
    for (const entry of old) this.#entries.remove(entry);
    for (const entry of next) this.#entries.insert(entry);
  }

  /** The paths between two bounds in the index's order, or backwards. */
  *scan(range: { lower: Bound | undefined; upper: Bound | undefined; reverse: boolean }): Generator<string> {
    const lower = range.lower && this.#side(range.lower);
    const upper = range.upper && this.#side(range.upper);
    const entries = range.reverse ? this.#entries.descending(lower, upper) : this.#entries.ascending(lower, upper);
    for (const { path } of entries) yield path;
  }

  #side(bound: Bound): Side<Entry> {
    const onIt = bound.after ? -1 : 1;
    return (entry) => {
      const result = this.#compareValues(entry, bound.values);
      if (result !== 0) return result;
      const names = bound.path === undefined ? 0 : this.#compareNames(entry.path, bound.path);
      return names === 0 ? onIt : names;
    };
  }

  #compareEntries(a: Entry, b: Entry): number {
    return this.#compareValues(a, b.values) || this.#compareNames(a.path, b.path);
  }

  #compareValues(a: Entry, values: readonly Value[]): number {
    for (let i = 0; i < values.length; i++) {
      const result = compareValues(a.values[i] as Value, values[i] as Value);
      if (result !== 0) return this.#shape.parts[i]?.descending ? -result : result;
    }
    return 0;
  }

  #compareNames(a: string, b: string): number {
    return this.#shape.nameDescending ? compareNames(b, a) : compareNames(a, b);
  }

  #entriesOf(document: StoredDocument): Entry[] {
    let tuples: Value[][] = [[]];
    for (const part of this.#shape.parts) {
      const value = valueAt(document.fields, part.path);
      const values = value ? (part.elements ? elementsOf(value) : [value]) : [];
      tuples = tuples.flatMap((tuple) => values.map((next) => [...tuple, next]));
    }
    return tuples.map((values) => ({ values, path: document.path }));
  }
}

/** Each element once: two that compare equal would be one entry twice. */
function elementsOf(value: Value): Value[] {
  if (value.kind !== 'array') return [];
  const sorted = value.values.toSorted(compareValues);
  return sorted.filter((element, i) => i === 0 || !equalValues(element, sorted[i - 1] as Value));
}

function sameEntries(a: Entry[], b: Entry[]): boolean {
  if (a.length !== b.length) return false;
  return a.every(({ values }, i) => values.every((value, k) => equalValues(value, b[i]?.values[k] as Value)));
}
