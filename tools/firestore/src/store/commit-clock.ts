/** Server times in microseconds: never twice the same for commits, and later than every read that went before. */
export class CommitClock {
  readonly #now: () => number;
  #last = 0n;

  /** `now` gives milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** The time of a read that sees every commit so far. */
  read(): bigint {
    const now = BigInt(Math.floor(this.#now())) * 1000n;
    if (now > this.#last) this.#last = now;
    return this.#last;
  }

  /** The time of the next commit. */
  next(): bigint {
    const now = BigInt(Math.floor(this.#now())) * 1000n;
    this.#last = now > this.#last ? now : this.#last + 1n;
    return this.#last;
  }
}
