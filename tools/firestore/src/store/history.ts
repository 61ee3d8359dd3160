import type { StoredDocument } from './document.ts';
import type { Change } from './store.ts';

const REMEMBERED = 4096;

interface Past extends Change {
  readonly time: bigint;
}

/** The latest changes, so that reads can go back a little and listeners resume where they were. */
export class History {
  #past: Past[] = [];
  /** Changes up to this time are forgotten. */
  #horizon: bigint;

  constructor(start: bigint) {
    this.#horizon = start;
  }

  add(changes: readonly Change[], time: bigint): void {
    for (const change of changes) this.#past.push({ ...change, time });
    if (this.#past.length > 2 * REMEMBERED) this.#forget();
  }

  /** Documents changed after the time with their state at it; undefined when the time is too long ago. */
  since(time: bigint): Map<string, StoredDocument | undefined> | undefined {
    if (time < this.#horizon) return undefined;
    const states = new Map<string, StoredDocument | undefined>();
    for (let i = this.#past.length - 1; i >= 0; i--) {
      const past = this.#past[i];
      if (!past || past.time <= time) break;
      states.set(past.path, past.before);
    }
    return states;
  }

  clear(time: bigint): void {
    this.#past = [];
    this.#horizon = time;
  }

  #forget(): void {
    const gone = this.#past.splice(0, this.#past.length - REMEMBERED);
    this.#horizon = gone.at(-1)?.time ?? this.#horizon;
  }
}
