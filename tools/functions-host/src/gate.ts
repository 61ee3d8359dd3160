/** Lets a number of pieces of work run at once; the others wait in the order of their coming. */
export class Gate {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(limit: number) {
    this.#free = limit;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}

/** One gate per key; a new limit makes a new gate. */
export class Gates {
  readonly #gates = new Map<string, { limit: number; gate: Gate }>();

  run<T>(key: string, limit: number, work: () => Promise<T>): Promise<T> {
    const known = this.#gates.get(key);
    const entry = known?.limit === limit ? known : { limit, gate: new Gate(limit) };
    this.#gates.set(key, entry);
    return entry.gate.run(work);
  }
}
