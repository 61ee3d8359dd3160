import type { VirtualClock } from './clock.ts';
import type { Choices } from './random.ts';

/** One process, browser tab or person: what ends, is killed and waits as a whole. */
export interface Worker {
  /** Unique in a run, such as `settle#3`. */
  readonly id: string;
  /** What is common to all workers that do the same, such as `task/settle`. */
  readonly role: string;
  /** Only these can be cut short by a crash. */
  readonly mayCrash: boolean;
  /** False once it ended or was killed; then nothing of it is released any more. */
  alive: boolean;
  /** How many things will wake it. */
  waits: number;
}

interface Step {
  readonly worker: Worker;
  readonly run: () => void;
}

type Order = 'any' | 'sticky' | 'newest';
const orders = ['any', 'sticky', 'newest'] as const satisfies readonly Order[];
/** How much likelier a step is which the order of the run prefers. */
const preference = 6;

/** Resolves when all that can go on without the scheduler has gone on: a tick runs only after the last microtask. */
export function drained(): Promise<void> {
  return new Promise((resolve) => process.nextTick(resolve));
}

/** Releases the steps of all workers one at a time; which one comes next is chosen. The caller awaits `drained` after each. */
export class Scheduler {
  /** Whose code runs now: everything until the next release follows from the step released last. */
  current: Worker | undefined;
  #steps: Step[] = [];
  readonly #clock: VirtualClock;
  readonly #choices: Choices;
  readonly #order: Order;

  constructor(clock: VirtualClock, choices: Choices) {
    this.#clock = clock;
    this.#choices = choices.fork('next');
    this.#order = choices.fork('order').pick(orders);
  }

  get hasSteps(): boolean {
    return this.#steps.length > 0;
  }

  enqueue(worker: Worker, run: () => void): void {
    worker.waits += 1;
    this.#steps.push({ worker, run });
  }

  /** Enqueues after so many milliseconds. */
  later(worker: Worker, ms: number, run: () => void): void {
    worker.waits += 1;
    this.#clock.at(this.#clock.now() + ms, () => {
      if (worker.alive) this.#steps.push({ worker, run });
    });
  }

  /** Resolves as a step of the worker, after others had their chance. */
  turn(worker: Worker): Promise<void> {
    return new Promise((resolve) => this.enqueue(worker, resolve));
  }

  /** Drops all that waits for the worker. */
  kill(worker: Worker): void {
    worker.alive = false;
    this.#steps = this.#steps.filter((step) => step.worker !== worker);
  }

  /** Releases one step and returns its worker; undefined when no step is there. */
  release(): Worker | undefined {
    const [step] = this.#steps.length > 0 ? this.#steps.splice(this.#choose(), 1) : [];
    if (!step) return undefined;
    const { worker } = step;
    worker.waits -= 1;
    this.current = worker;
    step.run();
    return worker;
  }

  #choose(): number {
    const count = this.#steps.length;
    if (this.#order === 'any' || count === 1) return this.#choices.below(count);
    const liked = this.#order === 'newest' ? this.#steps[count - 1]?.worker : this.current;
    return this.#choices.weighted(this.#steps.map(({ worker }) => (worker === liked ? preference : 1)));
  }
}
