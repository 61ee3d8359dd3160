import type { Timer, WorldClock } from '@sos/clock/world-clock';

/** The world's clock as one simulator uses it: every timer it sets goes with it when it closes. */
export class Timers {
  readonly clock: WorldClock;
  readonly #pending = new Set<Timer>();

  constructor(clock: WorldClock) {
    this.clock = clock;
  }

  now(): number {
    return this.clock.now();
  }

  after(ms: number, run: () => unknown, label: string): Timer {
    const timer = this.clock.after(
      ms,
      () => {
        this.#pending.delete(own);
        return run();
      },
      label,
    );
    const own: Timer = {
      cancel: () => {
        this.#pending.delete(own);
        timer.cancel();
      },
    };
    this.#pending.add(own);
    return own;
  }

  cancelAll(): void {
    for (const timer of this.#pending) timer.cancel();
  }
}
