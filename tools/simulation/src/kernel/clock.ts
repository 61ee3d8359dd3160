interface Timer {
  readonly at: number;
  readonly wake: () => void;
}

/** Time that moves only when told to. Instants are milliseconds since the epoch. */
export class VirtualClock {
  #now: number;
  /** By instant; of one instant in the order they were set. */
  readonly #timers: Timer[] = [];

  constructor(start: number) {
    this.#now = start;
  }

  readonly now = (): number => this.#now;

  /** When the next timer is due; a timer that is overdue is due now. */
  get next(): number | undefined {
    const timer = this.#timers[0];
    return timer && Math.max(timer.at, this.#now);
  }

  /** Wakes once at the instant, or at the next move of the clock when the instant is past. */
  at(instant: number, wake: () => void): void {
    const after = this.#timers.findIndex((timer) => timer.at > instant);
    this.#timers.splice(after < 0 ? this.#timers.length : after, 0, { at: instant, wake });
  }

  /** Moves by so many milliseconds at once, then wakes whatever fell due: as after a machine's sleep, all of it late. */
  jump(ms: number): void {
    if (!(ms >= 0)) throw new Error(`the clock cannot move by ${ms} ms`);
    this.#now += ms;
    this.#wakeDue();
  }

  /** Moves to the next timer and wakes all of its instant. False when there is none. */
  runToNext(): boolean {
    const next = this.next;
    if (next === undefined) return false;
    this.#now = next;
    this.#wakeDue();
    return true;
  }

  #wakeDue(): void {
    for (let timer = this.#timers[0]; timer && timer.at <= this.#now; timer = this.#timers[0]) {
      this.#timers.shift();
      timer.wake();
    }
  }
}
