import { VirtualClock } from '../kernel/clock.ts';
import { seeded } from '../kernel/random.ts';
import type { Actor, Cast, Outcome, Player, World } from '../kernel/scenario.ts';

const start = Date.UTC(2026, 0, 5, 12);

/** Lets everything go on that waits for no more than the event loop. */
const aTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * A world for ports that do real work: time is virtual and stands still while any job runs, and what the actors choose
 * follows from the seed. In which order the answers of real work arrive is not ours, so that a seed is not one course.
 */
export class RealWorld implements World {
  readonly clock = new VirtualClock(start);
  readonly choices;
  readonly #players;
  readonly #unfinished = new Set<string>();
  #running = 0;
  #wake: () => void = () => undefined;

  constructor(seed: number) {
    const { choices } = seeded(seed);
    this.choices = choices.fork('stage');
    this.#players = choices.fork('actors');
  }

  readonly reached = (): void => undefined;

  readonly turn = async (): Promise<undefined> => {
    await aTurn();
  };

  isStorm(): boolean {
    return this.#unfinished.size > 0;
  }

  enter(actor: Actor): void {
    if (!actor.isEndless) this.#unfinished.add(actor.name);
    void actor.play(this.#playerOf(actor)).finally(() => this.#unfinished.delete(actor.name));
  }

  /** Plays on from instant to instant until `isOver` or nothing is left to happen; whether it was over in that many ms. */
  async play({ actors }: Cast, isOver: () => Promise<boolean>, limit: number): Promise<boolean> {
    for (const actor of actors) this.enter(actor);
    for (;;) {
      await this.#rest();
      if (this.#unfinished.size === 0 && (await isOver())) return true;
      const { next } = this.clock;
      if (next === undefined || next > start + limit) return false;
      this.clock.runToNext();
    }
  }

  async #rest(): Promise<void> {
    await aTurn();
    while (this.#running > 0) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
      await aTurn();
    }
  }

  #playerOf({ name }: Actor): Player {
    const { clock } = this;
    return {
      choices: this.#players.fork(name),
      now: clock.now,
      sleep: (ms) => new Promise((resolve) => clock.at(clock.now() + ms, resolve)),
      start: (job) => this.#run(() => job.run(({ target }) => target)),
      tell: () => undefined,
    };
  }

  async #run<T>(work: () => Promise<T>): Promise<Outcome<T>> {
    this.#running += 1;
    try {
      return { ended: 'done', value: await work() };
    } catch (error) {
      return { ended: 'threw', error };
    } finally {
      this.#running -= 1;
      this.#wake();
    }
  }
}
