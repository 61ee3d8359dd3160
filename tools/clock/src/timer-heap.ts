/** What waits for its instant. */
export interface Entry {
  readonly due: number;
  /** Its place among all that were ever set. */
  readonly order: number;
  readonly label: string;
  readonly run: () => unknown;
  isCancelled: boolean;
}

const isBefore = (one: Entry, other: Entry) =>
  one.due < other.due || (one.due === other.due && one.order < other.order);

/** Entries by their instant, then in the order of their setting: a binary heap, since in a crowd of calls many thousands wait. */
export class TimerHeap {
  readonly #heap: Entry[] = [];

  first(): Entry | undefined {
    return this.#heap[0];
  }

  add(entry: Entry): void {
    let place = this.#heap.push(entry) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.#isBefore(place, parent)) return;
      this.#swap(place, parent);
      place = parent;
    }
  }

  /** It lies where it is until its turn comes; of one that was taken nothing is left to cancel. */
  cancel(entry: Entry): void {
    entry.isCancelled = true;
    this.#dropCancelled();
  }

  takeFirst(): Entry | undefined {
    const first = this.#pop();
    this.#dropCancelled();
    return first;
  }

  sorted(): Entry[] {
    return this.#heap.filter(({ isCancelled }) => !isCancelled).sort((one, other) => (isBefore(one, other) ? -1 : 1));
  }

  clear(): void {
    this.#heap.length = 0;
  }

  #dropCancelled(): void {
    while (this.#heap[0]?.isCancelled) this.#pop();
  }

  #pop(): Entry | undefined {
    const [first] = this.#heap;
    const last = this.#heap.pop();
    if (first && last && first !== last) {
      this.#heap[0] = last;
      this.#sink();
    }
    return first;
  }

  #sink(): void {
    let place = 0;
    for (;;) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      const child = this.#isBefore(right, left) ? right : left;
      if (!this.#isBefore(child, place)) return;
      this.#swap(place, child);
      place = child;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    return a !== undefined && (b === undefined || isBefore(a, b));
  }

  #swap(one: number, other: number): void {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    if (a && b) [this.#heap[one], this.#heap[other]] = [b, a];
  }
}
