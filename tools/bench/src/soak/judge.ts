/** Hears of everything that happens, counts it, and remembers the first thing that must not. */
export class Judge {
  readonly #counts = new Map<string, number>();
  #violation: string | undefined;

  count(event: string, times = 1): void {
    this.#counts.set(event, (this.#counts.get(event) ?? 0) + times);
  }

  /** Does nothing without evidence. */
  check(invariant: string, evidence: string | undefined): void {
    if (evidence !== undefined) this.#violation ??= `${invariant}: ${evidence}`;
  }

  /** The broken invariant with its evidence. */
  get violation(): string | undefined {
    return this.#violation;
  }

  total(event: string): number {
    return this.#counts.get(event) ?? 0;
  }

  summary(): string {
    return Array.from(this.#counts, ([event, times]) => `${event} ${times}`).join(', ');
  }
}
