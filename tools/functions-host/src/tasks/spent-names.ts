const KEPT_MS = 3_600_000;

/** Names of tasks that have run or were deleted; Cloud Tasks refuses them for about an hour. */
export class SpentNames {
  #until = new Map<string, number>();

  add(name: string, now: number): void {
    this.#dropExpired(now);
    this.#until.set(name, now + KEPT_MS);
  }

  has(name: string, now: number): boolean {
    return (this.#until.get(name) ?? 0) > now;
  }

  toJSON(): Record<string, number> {
    return Object.fromEntries(this.#until);
  }

  restore(until: Readonly<Record<string, number>>): void {
    this.#until = new Map(Object.entries(until));
  }

  /** The oldest come first, so the look ends at the first that still counts. */
  #dropExpired(now: number): void {
    for (const [name, until] of this.#until) {
      if (until > now) return;
      this.#until.delete(name);
    }
  }
}
