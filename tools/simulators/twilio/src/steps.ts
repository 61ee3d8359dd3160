import type { Timers } from './timers.ts';

/** Tells a running step what has ended it early. */
export class Interrupted<R> extends Error {
  readonly reason: R;

  constructor(reason: R) {
    super('interrupted');
    this.reason = reason;
  }
}

/** What a step sets going, given its way to finish; returns how to clear away, however it ends. */
export type Arm<T> = (done: (value: T) => void) => () => void;

/** One line of execution whose current step can be ended from outside. */
export class Steps<R> {
  readonly #timers: Timers;
  readonly #running = new Set<(reason: R) => void>();
  #ended: { reason: R } | undefined;

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  /** Resolves with what the step finishes with; rejects with `Interrupted` when it is ended first. */
  wait<T>(arm: Arm<T>): Promise<T> {
    if (this.#ended) return Promise.reject(new Interrupted(this.#ended.reason));
    return this.#race<T>(arm);
  }

  sleep(ms: number, label: string): Promise<void> {
    return this.wait<void>((done) => {
      const timer = this.#timers.after(ms, () => done(), label);
      return () => timer.cancel();
    });
  }

  /** Waits for work that goes on by itself and is left alone when the step is ended. */
  async until<T>(work: Promise<T>): Promise<T> {
    const settled = await this.wait<() => T>((done) => {
      work.then(
        (value) => done(() => value),
        (error: unknown) =>
          done(() => {
            throw error;
          }),
      );
      return () => undefined;
    });
    return settled();
  }

  /** Ends what is under way; later steps run. */
  interrupt(reason: R): void {
    for (const interrupt of this.#running) interrupt(reason);
  }

  /** Ends what is under way and every later step. */
  end(reason: R): void {
    this.#ended ??= { reason };
    this.interrupt(reason);
  }

  async #race<T>(arm: Arm<T>): Promise<T> {
    let interrupt: (reason: R) => void = () => undefined;
    let clear: () => void = () => undefined;
    try {
      return await new Promise<T>((resolve, reject) => {
        interrupt = (reason) => reject(new Interrupted(reason));
        this.#running.add(interrupt);
        clear = arm(resolve);
      });
    } finally {
      this.#running.delete(interrupt);
      clear();
    }
  }
}
