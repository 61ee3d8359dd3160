import type { Value } from '../values/value.ts';

/** Puts properties together: those that are marked as multiple are the elements of one array. */
export class FieldCollector {
  readonly fields = new Map<string, Value>();
  readonly #lists = new Map<string, Value[]>();

  set(name: string, value: Value): void {
    this.fields.set(name, value);
  }

  /** The elements so far of the array. */
  list(name: string): Value[] {
    const known = this.#lists.get(name);
    if (known) return known;
    const values: Value[] = [];
    this.#lists.set(name, values);
    this.fields.set(name, { kind: 'array', values });
    return values;
  }
}
