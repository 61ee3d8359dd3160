import { documentSize } from './document-size.ts';
import type { StoredDocument } from './document.ts';
import type { Change } from './store.ts';

/** Production answers reads at instants up to an hour ago; microseconds. */
export const RETENTION = 3_600_000_000n;

/** What an entry costs besides the document in it. */
const ENTRY_BYTES = 100;
const CHANGES_PER_SWEEP = 1024;

interface Past extends Pick<Change, 'path' | 'before'> {
  readonly time: bigint;
  readonly bytes: number;
}

/**
 * The changes of the past hour, so that reads can go back and listeners resume where they were; fewer when the
 * replaced documents come to more than the given number of bytes, as production counts them.
 */
export class History {
  readonly #most: number;
  #past: Past[] = [];
  #bytes = 0;
  #unswept = 0;
  /** Changes up to this time are forgotten. */
  #horizon: bigint;
  #start: bigint;

  constructor(start: bigint, most: number) {
    this.#horizon = start;
    this.#start = start;
    this.#most = most;
  }

  add(changes: readonly Change[], time: bigint): void {
    for (const { path, before } of changes) {
      const bytes = ENTRY_BYTES + (before ? documentSize(before) : 0);
      this.#past.push({ path, before, time, bytes });
      this.#bytes += bytes;
    }
    this.#unswept += changes.length;
    if (this.#unswept >= CHANGES_PER_SWEEP || this.#bytes > 2 * this.#most) this.#sweep(time - RETENTION);
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

  /** Whether the time lies in this history at all, remembered or forgotten. */
  reaches(time: bigint): boolean {
    return time >= this.#start;
  }

  clear(time: bigint): void {
    this.#past = [];
    this.#bytes = 0;
    this.#horizon = time;
    this.#start = time;
  }

  #sweep(oldest: bigint): void {
    this.#unswept = 0;
    let count = 0;
    for (const { time, bytes } of this.#past) {
      if (time > oldest && this.#bytes <= this.#most) break;
      this.#bytes -= bytes;
      this.#horizon = time;
      count++;
    }
    this.#past.splice(0, count);
  }
}
