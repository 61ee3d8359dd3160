import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { db } from '../shared/db.ts';
import { Recent } from '../shared/recent.ts';
import {
  countedUnder,
  type Counts,
  countsIn,
  idOf,
  isSingle,
  rateLimitDocuments,
  sumOf,
  type Window,
  withMore,
} from './limit-windows.ts';

/** How long counts that are far from their limit serve an instance, in ms; and how far that is, as a part of the limit. */
const FRESH_FOR = 30_000;
const FAR = 1 / 4;

export interface Asked {
  readonly window: Window;
  readonly wanted: number;
  readonly beyond?: number | undefined;
}

/** How much may be counted. */
export const mostOf = ({ window, beyond = 0 }: Asked) => window.limit.max + beyond;

interface Known {
  readonly counts: Counts;
  readonly readAt: number;
}

/** Counts as this instance last read them, with what it has counted since. */
export class KnownCounts {
  readonly #clock: Clock;
  readonly #saw: (snapshot: DocumentSnapshot) => void;
  readonly #known = new Recent<Known>();
  readonly #reading = new Map<string, Promise<void>>();
  readonly #looking = new Map<string, Promise<ReadonlyMap<string, Counts>>>();

  /** `saw` is told of each document that says all of a window, as it is read. */
  constructor(clock: Clock, saw: (snapshot: DocumentSnapshot) => void) {
    this.#clock = clock;
    this.#saw = saw;
  }

  /** Counts as they are stored, or, far from the limit, as they were half a minute ago with what was counted here since. */
  async of(asked: readonly Asked[]): Promise<ReadonlyMap<Window, number>> {
    const unknown = asked.filter((each) => !this.#isFar(each)).map(({ window }) => window);
    const sums = unknown.filter((window) => !isSingle(window));
    await Promise.all([this.look(unknown.filter(isSingle)), ...sums.map((window) => this.#readSum(window))]);
    return new Map(asked.map(({ window }) => [window, this.#usedUnder(window)]));
  }

  /** Reads documents afresh, each once however many of the windows lie in it. */
  async read(windows: readonly Window[]): Promise<ReadonlyMap<string, Counts>> {
    const ids = [...new Set(windows.map(idOf))];
    if (ids.length === 0) return new Map();
    const found = await db().getAll(...ids.map((id) => rateLimitDocuments.ref(id)));
    for (const snapshot of found) {
      this.#learn(snapshot.id, countsIn(snapshot));
      this.#saw(snapshot);
    }
    return new Map(found.map((snapshot) => [snapshot.id, countsIn(snapshot)]));
  }

  /** The same for whoever has written nothing of it just before: what others are reading is not read a second time. */
  async look(windows: readonly Window[]): Promise<ReadonlyMap<string, Counts>> {
    const ids = [...new Set(windows.map(idOf))];
    const unasked = windows.filter((window) => !this.#looking.has(idOf(window)));
    const reading = this.read(unasked).finally(() => {
      for (const window of unasked) this.#looking.delete(idOf(window));
    });
    for (const window of unasked) this.#looking.set(idOf(window), reading);
    const found = await Promise.all(ids.map(async (id) => this.#looking.get(id)));
    return new Map(found.flatMap((each) => [...(each ?? [])]));
  }

  add({ window, wanted }: Asked): void {
    const known = this.#known.get(keyOf(window));
    if (known) this.#known.set(keyOf(window), { ...known, counts: withMore(window, known.counts, wanted) });
  }

  /** One read for all who ask meanwhile. */
  #readSum(window: Window): Promise<void> {
    const key = keyOf(window);
    const reading = this.#reading.get(key) ?? this.#sum(window).finally(() => this.#reading.delete(key));
    this.#reading.set(key, reading);
    return reading;
  }

  async #sum(window: Window): Promise<void> {
    this.#learn(keyOf(window), { used: await sumOf(window), lastAt: null, beside: {} });
  }

  #usedUnder(window: Window): number {
    const known = this.#known.get(keyOf(window));
    return known ? countedUnder(window, known.counts).used : 0;
  }

  #isFar({ window, wanted }: Asked): boolean {
    const known = this.#known.get(keyOf(window));
    const isFresh = known && this.#clock.now() - known.readAt < FRESH_FOR;
    return isFresh === true && this.#usedUnder(window) + wanted <= window.limit.max * FAR;
  }

  #learn(key: string, counts: Counts): void {
    this.#known.set(key, { counts, readAt: this.#clock.now() });
  }
}

const keyOf = (window: Window) => (isSingle(window) ? idOf(window) : window.counter);
