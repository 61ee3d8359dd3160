import type { CostMetric } from '@sos/contracts/costs';
import type { CostBook } from '../costs/ports.ts';

/** What days cost, in memory. */
export class MemoryCosts {
  readonly days = new Map<string, CostMetric>();
  readonly #newest = () => [...this.days.values()].toSorted((one, other) => (one.day < other.day ? 1 : -1));

  readonly book: CostBook = {
    read: async (day) => this.days.get(day),
    latest: async () => this.#newest()[0],
    since: async (from) => this.#newest().filter(({ day }) => day >= from),
    keep: async (metric, seen) => {
      if (this.days.get(metric.day)?.at !== seen?.at) return false;
      this.days.set(metric.day, metric);
      return true;
    },
  };
}
