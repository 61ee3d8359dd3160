import type { Server } from '../child.ts';

/** Megabytes per minute that what lives in the server may grow in the second half of a soak before that is called a leak. */
export const MOST_GROWTH = 2;
const MS_PER_MINUTE = 60_000;
const FEWEST_SAMPLES = 27;

export interface Sample {
  readonly ms: number;
  /** What lives on the heap and beside it after a collection: nothing that a later one would free. */
  readonly mb: number;
  /** Resident memory, of which the code and what Node keeps for later are a part. */
  readonly rss: number;
}

const BYTES_PER_MB = 1024 * 1024;

export async function measure(server: Server, start: number): Promise<Sample> {
  const mb = Number(await server.ask()) / BYTES_PER_MB;
  return { ms: performance.now() - start, mb, rss: server.rss() };
}

/** The slope of the line through the second half of the samples in MB per minute; undefined when they are too few. */
export function growth(samples: readonly Sample[]): number | undefined {
  const half = samples.slice(samples.length >> 1);
  if (half.length < FEWEST_SAMPLES) return undefined;
  const mean = (pick: (sample: Sample) => number) => half.reduce((sum, each) => sum + pick(each), 0) / half.length;
  const [ms, mb] = [mean((each) => each.ms), mean((each) => each.mb)];
  const covariance = mean((each) => (each.ms - ms) * (each.mb - mb));
  return (covariance / mean((each) => (each.ms - ms) ** 2)) * MS_PER_MINUTE;
}

/** The last sample of each minute. */
export function byMinute(samples: readonly Sample[], pick: (sample: Sample) => number): string {
  const minutes = new Map(samples.map((sample) => [Math.ceil(sample.ms / MS_PER_MINUTE), pick(sample).toFixed(0)]));
  return [...minutes.values()].join(', ');
}
