const FULL = 512;

/** Where an item lies: negative before the sought place, positive after it, 0 on it. */
export type Side<T> = (item: T) => number;

/** Items in order, kept in short runs so that neither insertion nor removal moves more than one run. */
export class OrderedList<T> {
  readonly #compare: (a: T, b: T) => number;
  #runs: T[][] = [];
  #size = 0;

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#size;
  }

  insert(item: T): void {
    const side: Side<T> = (other) => this.#compare(other, item);
    const at = Math.min(this.#runBefore(side), Math.max(0, this.#runs.length - 1));
    const run = (this.#runs[at] ??= []);
    run.splice(firstFrom(run, side), 0, item);
    this.#size++;
    if (run.length > FULL) this.#runs.splice(at, 1, run.slice(0, FULL / 2), run.slice(FULL / 2));
  }

  /** Removes the item that compares equal; says whether there was one. */
  remove(item: T): boolean {
    const side: Side<T> = (other) => this.#compare(other, item);
    const at = this.#runBefore(side);
    const run = this.#runs[at] ?? [];
    const place = firstFrom(run, side);
    const found = run[place];
    if (found === undefined || side(found) !== 0) return false;
    run.splice(place, 1);
    this.#size--;
    if (run.length === 0) this.#runs.splice(at, 1);
    return true;
  }

  /** Fills an empty list at once. */
  load(items: T[]): void {
    items.sort(this.#compare);
    this.#size = items.length;
    for (let i = 0; i < items.length; i += FULL / 2) this.#runs.push(items.slice(i, i + FULL / 2));
  }

  /** The items from the first one that is not before the lower place, up to the upper place; either may be open. */
  *ascending(lower: Side<T> | undefined, upper: Side<T> | undefined): Generator<T> {
    let at = lower ? this.#runBefore(lower) : 0;
    let place = lower ? firstFrom(this.#runs[at] ?? [], lower) : 0;
    for (; at < this.#runs.length; at++, place = 0) {
      const run = this.#runs[at] ?? [];
      for (; place < run.length; place++) {
        const item = run[place] as T;
        if (upper && upper(item) > 0) return;
        yield item;
      }
    }
  }

  /** The same items backwards. */
  *descending(lower: Side<T> | undefined, upper: Side<T> | undefined): Generator<T> {
    const past: Side<T> = (item) => ((upper?.(item) ?? -1) > 0 ? 1 : -1);
    let at = Math.min(upper ? this.#runBefore(past) : this.#runs.length, this.#runs.length - 1);
    let place = firstFrom(this.#runs[at] ?? [], past) - 1;
    for (; at >= 0; at--, place = (this.#runs[at]?.length ?? 0) - 1) {
      const run = this.#runs[at] ?? [];
      for (; place >= 0; place--) {
        const item = run[place] as T;
        if (lower && lower(item) < 0) return;
        yield item;
      }
    }
  }

  /** The first run whose last item is not before the place; one past the last run when there is none. */
  #runBefore(side: Side<T>): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const last = this.#runs[middle]?.at(-1);
      if (last !== undefined && side(last) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function firstFrom<T>(run: T[], side: Side<T>): number {
  let low = 0;
  let high = run.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (side(run[middle] as T) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
