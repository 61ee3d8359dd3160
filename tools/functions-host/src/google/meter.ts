import type { WorldClock } from '@sos/clock/world-clock';

const MINUTE_MS = 60_000;

/** What is counted, by the names of Cloud Monitoring: https://cloud.google.com/monitoring/api/metrics_gcp */
export const metrics = [
  'firestore.googleapis.com/document/read_count',
  'firestore.googleapis.com/document/write_count',
  'firestore.googleapis.com/document/delete_count',
  'run.googleapis.com/request_count',
] as const;
export type Metric = (typeof metrics)[number];

/** Counts by the minute of the world's clock, as Google samples them. */
export class Meter {
  readonly #clock: WorldClock;
  readonly #counts = new Map<Metric, Map<number, number>>();

  constructor(clock: WorldClock) {
    this.#clock = clock;
  }

  add(metric: Metric, times = 1): void {
    const minute = Math.floor(this.#clock.now() / MINUTE_MS);
    const counts = this.#counts.get(metric) ?? new Map<number, number>();
    counts.set(minute, (counts.get(minute) ?? 0) + times);
    this.#counts.set(metric, counts);
  }

  /** Of the minutes that begin between the instants. */
  sum(metric: Metric, { from, to }: { readonly from: number; readonly to: number }): number {
    const counts = [...(this.#counts.get(metric) ?? [])];
    const within = counts.filter(([minute]) => minute * MINUTE_MS >= from && minute * MINUTE_MS < to);
    return within.reduce((sum, [, times]) => sum + times, 0);
  }
}
