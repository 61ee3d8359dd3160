import { type ClockState, virtualTime } from './clock-state.ts';
import { type Entry, TimerHeap } from './timer-heap.ts';

const realNow = Date.now.bind(Date);
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

/** `auto` stands still while work is under way and leaps to the next timer when everything is idle. */
export type ClockRate = number | 'auto';

export interface Timer {
  cancel(): void;
}

/**
 * The one clock of the local world. Whatever waits, waits here; whatever works, holds the clock meanwhile,
 * so that a leap never overtakes its consequences. Times are milliseconds since the epoch.
 */
export class WorldClock {
  #state: ClockState;
  #auto = false;
  #order = 0;
  #holds = 0;
  readonly #entries = new TimerHeap();
  #wake: NodeJS.Timeout | undefined;
  #leaping = false;
  #closed = false;
  readonly #idleWaiters: (() => void)[] = [];
  readonly #listeners = new Set<(state: ClockState) => void>();

  constructor(options: { start?: number; rate?: ClockRate } = {}) {
    this.#auto = options.rate === 'auto';
    const rate = typeof options.rate === 'number' ? options.rate : 1;
    this.#state = { virtualBase: options.start ?? realNow(), realBase: realNow(), rate: this.#auto ? 0 : rate };
  }

  now(): number {
    return virtualTime(this.#state, realNow());
  }

  state(): ClockState {
    return this.#state;
  }

  /** Calls the listener after every change of rate and every leap; returns the function that stops it. */
  onChange(listener: (state: ClockState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Runs the callback at a virtual instant; a returned promise holds the clock until it settles. */
  at(due: number, run: () => unknown, label: string): Timer {
    const entry: Entry = { due, order: this.#order++, label, run, isCancelled: false };
    this.#entries.add(entry);
    this.#arm();
    return { cancel: () => this.#remove(entry) };
  }

  after(ms: number, run: () => unknown, label: string): Timer {
    return this.at(this.now() + ms, run, label);
  }

  /** Keeps `auto` and `advance` from leaping until the returned function is called (once counts). */
  hold(): () => void {
    this.#holds++;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#holds--;
      if (this.#holds === 0) this.#becameIdle();
    };
  }

  /** Holds the clock while the work runs. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    const release = this.hold();
    try {
      return await work();
    } finally {
      release();
    }
  }

  setRate(rate: ClockRate): void {
    this.#auto = rate === 'auto';
    this.#set({ virtualBase: this.now(), realBase: realNow(), rate: rate === 'auto' ? 0 : rate });
  }

  /** Leaps ahead through every timer on the way, waiting for what each one sets off. */
  async advance(ms: number): Promise<void> {
    const target = this.now() + ms;
    await this.runUntil((next) => next === undefined || next > target);
    if (this.now() < target) this.#leapTo(target);
  }

  /** Leaps from timer to timer until `done` says so; it is given the next due instant, if there is one. */
  async runUntil(done: (nextDue: number | undefined) => boolean): Promise<void> {
    await this.idle();
    while (!this.#closed && !done(this.#entries.first()?.due)) {
      this.#fireNext();
      await this.idle();
    }
  }

  /** Resolves when nothing holds the clock and nothing has asked to within two turns of the event loop. */
  async idle(): Promise<void> {
    do {
      if (this.#holds > 0) await new Promise<void>((resolve) => this.#idleWaiters.push(resolve));
      await turn();
      await turn();
    } while (this.#holds > 0);
  }

  pending(): { due: number; label: string }[] {
    return this.#entries.sorted().map(({ due, label }) => ({ due, label }));
  }

  holds(): number {
    return this.#holds;
  }

  close(): void {
    this.#closed = true;
    this.#entries.clear();
    clearTimeout(this.#wake);
    for (const resolve of this.#idleWaiters.splice(0)) resolve();
  }

  #remove(entry: Entry): void {
    this.#entries.cancel(entry);
    this.#arm();
  }

  #set(state: ClockState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
    this.#arm();
  }

  #leapTo(instant: number): void {
    this.#set({ ...this.#state, virtualBase: Math.max(instant, this.now()), realBase: realNow() });
  }

  #fireNext(): void {
    const entry = this.#entries.takeFirst();
    if (!entry) return;
    if (entry.due > this.now()) this.#leapTo(entry.due);
    const release = this.hold();
    void Promise.resolve()
      .then(entry.run)
      .catch((error: unknown) => process.emitWarning(`timer "${entry.label}" failed: ${String(error)}`))
      .finally(release);
  }

  #becameIdle(): void {
    for (const resolve of this.#idleWaiters.splice(0)) resolve();
    this.#arm();
  }

  #arm(): void {
    clearTimeout(this.#wake);
    if (this.#closed) return;
    if (this.#auto) {
      if (this.#holds === 0 && !this.#leaping && this.#entries.first()) void this.#autoLeap();
      return;
    }
    const next = this.#entries.first();
    if (!next || this.#state.rate === 0) return;
    const wait = Math.max(0, (next.due - this.now()) / this.#state.rate);
    this.#wake = setTimeout(() => this.#fireDue(), Math.min(wait, LONGEST_TIMEOUT_MS));
  }

  #fireDue(): void {
    while ((this.#entries.first()?.due ?? Number.POSITIVE_INFINITY) <= this.now()) this.#fireNext();
    this.#arm();
  }

  async #autoLeap(): Promise<void> {
    this.#leaping = true;
    await this.idle();
    this.#leaping = false;
    if (!this.#auto || this.#closed) return;
    this.#fireNext();
  }
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
