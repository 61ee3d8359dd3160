import { makePrng } from './prng.ts';

/** What was chosen in a run, in order, by stream. Where it ends every choice is 0, the calmest. */
export type Tape = Readonly<Record<string, readonly number[]>>;

/** What is not calm in a tape: by stream, the choices by their number in it. */
export type OddChoices = Readonly<Record<string, Readonly<Record<number, number>>>>;

/** A stream of choices. In each the first alternative is the calm one: no fault, the oldest step, the smallest number. */
export interface Choices {
  /** A whole number from 0 up to, but without, `count`. */
  below(count: number): number;
  /** An index into `weights`, more often where the weight is greater. */
  weighted(weights: readonly number[]): number;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** The stream of that name below this one: what it gives does not depend on what others drew. The same name is the same stream. */
  fork(label: string): Choices;
}

/** The choices of one run, recorded as they are made. */
export interface Decisions {
  readonly choices: Choices;
  readonly tape: () => Tape;
}

/** The tape of these choices, in which all others are calm. */
export function calmBut(odd: OddChoices): Tape {
  const valuesOf = (stream: Readonly<Record<number, number>>) =>
    Array.from({ length: 1 + Math.max(-1, ...Object.keys(stream).map(Number)) }, (_, index) => stream[index] ?? 0);
  return Object.fromEntries(Object.entries(odd).map(([path, stream]) => [path, valuesOf(stream)]));
}

/** The tape as what `calmBut` makes it from. */
export function oddOf(tape: Tape): OddChoices {
  const oddIn = (values: readonly number[]) =>
    Object.fromEntries([...values.entries()].filter(([, value]) => value > 0));
  return Object.fromEntries(Object.entries(tape).map(([path, values]) => [path, oddIn(values)]));
}

/** Chooses by a seed, a whole number from 0. */
export function seeded(seed: number): Decisions {
  return decisions((path) => {
    const next = makePrng(seed, path);
    return {
      below: (count) => Math.floor(next() * count),
      weighted: (weights) => weightedIndex(weights, next()),
    };
  });
}

/** Chooses what a tape says; numbers that are too great count from 0 again. */
export function replayed(tape: Tape): Decisions {
  return decisions((path) => {
    const values = tape[path] ?? [];
    let position = 0;
    const next = (count: number) => (values[position++] ?? 0) % count;
    return { below: next, weighted: (weights) => next(weights.length) };
  });
}

type Source = Pick<Choices, 'below' | 'weighted'>;

function decisions(sourceOf: (path: string) => Source): Decisions {
  const streams = new Map<string, Stream>();
  const open = (path: string): Stream => {
    const known = streams.get(path);
    if (known) return known;
    const stream = new Stream(sourceOf(path), (label) => open(path === '' ? label : `${path}/${label}`));
    streams.set(path, stream);
    return stream;
  };
  return { choices: open(''), tape: () => tapeOf(streams) };
}

class Stream implements Choices {
  readonly values: number[] = [];
  readonly fork: (label: string) => Choices;
  readonly #source: Source;

  constructor(source: Source, fork: (label: string) => Choices) {
    this.#source = source;
    this.fork = fork;
  }

  below(count: number): number {
    if (count <= 1) return 0;
    return this.#keep(this.#source.below(count));
  }

  weighted(weights: readonly number[]): number {
    if (weights.length <= 1) return 0;
    return this.#keep(this.#source.weighted(weights));
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.below(items.length)] ?? items[0];
  }

  #keep(value: number): number {
    this.values.push(value);
    return value;
  }
}

function weightedIndex(weights: readonly number[], fraction: number): number {
  let left = fraction * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => {
    if (left < weight) return true;
    left -= weight;
    return false;
  });
  return Math.max(index, 0);
}

/** Leaves out what a shorter tape means anyway: zeros at the end and empty streams. */
function tapeOf(streams: ReadonlyMap<string, Stream>): Tape {
  const tape: Record<string, readonly number[]> = {};
  for (const [path, { values }] of streams) {
    const length = values.findLastIndex((value) => value > 0) + 1;
    if (length > 0) tape[path] = values.slice(0, length);
  }
  return tape;
}
