import type { WorldClock } from '@sos/clock/world-clock';

export type Deed = () => Promise<void>;

/** What the people of a story will do. Deeds of the same instant are done at once, and time waits until all are done. */
export class Agenda {
  /** Deeds that could not be done, in words. */
  readonly failures: string[] = [];
  readonly #clock: WorldClock;
  readonly #due = new Map<number, Deed[]>();

  constructor(clock: WorldClock) {
    this.#clock = clock;
  }

  at(instant: number, deed: Deed): void {
    const deeds = this.#due.get(instant);
    if (deeds) {
      deeds.push(deed);
      return;
    }
    this.#due.set(instant, [deed]);
    this.#clock.at(instant, () => this.#run(instant), 'story');
  }

  after(seconds: number, deed: Deed): void {
    this.at(this.#clock.now() + seconds * 1000, deed);
  }

  /** True while somebody still has something to do. */
  busy(): boolean {
    return this.#due.size > 0;
  }

  async #run(instant: number): Promise<void> {
    const deeds = this.#due.get(instant) ?? [];
    this.#due.delete(instant);
    const outcomes = await Promise.allSettled(deeds.map((deed) => deed()));
    for (const outcome of outcomes) if (outcome.status === 'rejected') this.failures.push(String(outcome.reason));
  }
}
