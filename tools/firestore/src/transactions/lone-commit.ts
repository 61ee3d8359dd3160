import type { Locks } from './locks.ts';
import type { Owner } from './owner.ts';

/** Writes outside of any transaction. */
export class LoneCommit implements Owner {
  readonly abandoned = false;
  readonly age: number;
  failure: Error | undefined;
  readonly #locks: Locks;

  constructor(age: number, locks: Locks) {
    this.age = age;
    this.#locks = locks;
  }

  abort(reason: Error): void {
    this.failure = reason;
    this.#locks.releaseAll(this, reason);
  }
}
