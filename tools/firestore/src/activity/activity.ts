import { StatusError } from '../errors.ts';

export const KINDS = ['read', 'query', 'write', 'transaction', 'listen', 'denied'] as const;

/** What a request is counted as: once by what it does, and once more as `denied` when the rules refuse it. */
export type Kind = (typeof KINDS)[number];

export type Counts = Record<Kind, number>;

const SECONDS = 60;

const nothing = (): Counts => ({ read: 0, query: 0, write: 0, transaction: 0, listen: 0, denied: 0 });

/** How many requests of each kind came in each of the last 60 real seconds, and what is open at the moment. */
export class Activity {
  readonly #now: () => number;
  readonly #ring = Array.from({ length: SECONDS }, () => ({ second: -1, counts: nothing() }));
  readonly #gauges = new Map<string, () => number>();

  /** `now` gives real milliseconds. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  count(kind: Kind): void {
    const second = Math.floor(this.#now() / 1000);
    const bucket = this.#ring[second % SECONDS];
    if (!bucket) return;
    if (bucket.second !== second) Object.assign(bucket, { second, counts: nothing() });
    bucket.counts[kind]++;
  }

  /** Counts a failure if it is the rules' refusal. */
  countFailure(error: unknown): void {
    if (error instanceof StatusError && error.status === 'PERMISSION_DENIED') this.count('denied');
  }

  /** Oldest first; the last second is the one under way. */
  lastMinute(): Counts[] {
    const now = Math.floor(this.#now() / 1000);
    return Array.from({ length: SECONDS }, (_, i) => this.#countsAt(now - SECONDS + 1 + i));
  }

  /** Gives a thing that can be counted a name under which it is shown. */
  measure(name: string, read: () => number): void {
    this.#gauges.set(name, read);
  }

  measured(): Record<string, number> {
    return Object.fromEntries(Array.from(this.#gauges, ([name, read]) => [name, read()]));
  }

  #countsAt(second: number): Counts {
    const bucket = second < 0 ? undefined : this.#ring[second % SECONDS];
    return bucket?.second === second ? bucket.counts : nothing();
  }
}
