import type { WorldClock } from '@sos/clock/world-clock';

const FIRST_RETRY_MS = 10_000;
const LONGEST_RETRY_MS = 600_000;
const GIVE_UP_AFTER_MS = 24 * 3_600_000;

/** Says whether the event was taken. */
type Delivery = () => Promise<boolean>;

/**
 * Deliveries that must follow one another: each is tried until it is taken, or given up after a day. The clock is held
 * while one is under way and runs on while the next try is waited for.
 */
export class DeliveryQueue {
  readonly #clock: WorldClock;
  readonly #stopped: AbortSignal;
  readonly #waiting: Delivery[] = [];
  #running: Promise<void> | undefined;

  constructor(clock: WorldClock, stopped: AbortSignal) {
    this.#clock = clock;
    this.#stopped = stopped;
  }

  get isIdle(): boolean {
    return this.#running === undefined;
  }

  /** Returns the promise of an empty queue when this delivery sets the queue going. */
  add(delivery: Delivery): Promise<void> | undefined {
    this.#waiting.push(delivery);
    if (this.#running) return undefined;
    this.#running = this.#run();
    return this.#running;
  }

  async #run(): Promise<void> {
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) await this.#deliver(next);
    this.#running = undefined;
  }

  async #deliver(delivery: Delivery): Promise<void> {
    const deadline = this.#clock.now() + GIVE_UP_AFTER_MS;
    for (let wait = FIRST_RETRY_MS; !this.#stopped.aborted; wait = Math.min(2 * wait, LONGEST_RETRY_MS)) {
      if ((await this.#clock.during(delivery)) || this.#clock.now() + wait > deadline) return;
      await this.#wait(wait);
    }
  }

  #wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const stop = () => (timer.cancel(), resolve());
      const done = () => (this.#stopped.removeEventListener('abort', stop), resolve());
      const timer = this.#clock.after(ms, done, 'event to be delivered again');
      this.#stopped.addEventListener('abort', stop, { once: true });
    });
  }
}
