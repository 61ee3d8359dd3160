import { makeDice } from '@sos/world/dice';

/** One measurement of both sides, taken one right after the other. */
export interface Pair {
  readonly ours: number;
  readonly peer: number;
}

export interface Ratio {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly rounds: number;
}

const RESAMPLES = 2000;

/** Measures two things in turn, the first mover changing each round, so that a slow moment of the machine hits both. */
export async function interleave(
  rounds: number,
  measure: { ours: () => Promise<number>; peer: () => Promise<number> },
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) {
      const ours = await measure.ours();
      pairs.push({ ours, peer: await measure.peer() });
    } else {
      const peer = await measure.peer();
      pairs.push({ ours: await measure.ours(), peer });
    }
  }
  return pairs;
}

/** The median of the rounds' ratios with its 95 % bootstrap interval; the resampling is seeded, so a report repeats. */
export function ratioOf(pairs: readonly Pair[]): Ratio {
  const ratios = pairs.map(({ ours, peer }) => ours / peer);
  const random = makeDice(1);
  const medians = Array.from({ length: RESAMPLES }, () =>
    median(ratios.map(() => ratios[Math.floor(random() * ratios.length)] ?? Number.NaN)),
  ).toSorted((a, b) => a - b);
  return {
    median: median(ratios),
    low: medians[Math.floor(RESAMPLES * 0.025)] ?? Number.NaN,
    high: medians[Math.ceil(RESAMPLES * 0.975) - 1] ?? Number.NaN,
    rounds: pairs.length,
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Both sides' medians, for the reader: they compare with nothing outside their run. */
export function mediansOf(pairs: readonly Pair[], unit: string): string {
  const [ours, peer] = [median(pairs.map((pair) => pair.ours)), median(pairs.map((pair) => pair.peer))];
  return `(${ours.toFixed(0)} ${unit}, ${peer.toFixed(0)} ${unit})`;
}

/** Milliseconds that the work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
