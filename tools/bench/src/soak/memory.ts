/** Megabytes per minute that the server may grow in the second half of a soak before that is called a leak. */
export const MOST_GROWTH = 2;
const MS_PER_MINUTE = 60_000;
const FEWEST_SAMPLES = 12;

export interface Sample {
  readonly ms: number;
  readonly mb: number;
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
export function byMinute(samples: readonly Sample[]): string {
  const minutes = new Map(samples.map(({ ms, mb }) => [Math.ceil(ms / MS_PER_MINUTE), mb.toFixed(0)]));
  return [...minutes.values()].join(', ');
}
