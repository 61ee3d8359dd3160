import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { mergeResults, runSeeds, type SeedRange, type SeedsResult } from './kernel/seeds.ts';
import type { Scenario } from './kernel/scenario.ts';

export interface Spread extends SeedRange {
  readonly workers: number;
}

/** How many seeds a worker gets at once. */
const portion = 500;

/** Runs the seeds on so many threads. Stops at a failing seed, of which the lowest is named whatever the number of threads. */
export async function spreadSeeds(scenario: Scenario, { from, count, workers }: Spread): Promise<SeedsResult> {
  if (workers <= 1) return runSeeds(scenario, { from, count });
  const ranges = portionsOf({ from, count });
  const results: SeedsResult[] = [];
  await Promise.all(Array.from({ length: workers }, () => work(scenario.name, ranges, results)));
  return mergeResults(results);
}

/** Lower seeds go out first, so that all below a failing one have gone out. */
function portionsOf({ from, count }: SeedRange): SeedRange[] {
  const ranges: SeedRange[] = [];
  for (let start = 0; start < count; start += portion) {
    ranges.push({ from: from + start, count: Math.min(portion, count - start) });
  }
  return ranges;
}

async function work(name: string, ranges: SeedRange[], results: SeedsResult[]): Promise<void> {
  const thread = new Worker(new URL('seed-worker.ts', import.meta.url), { workerData: { name } });
  try {
    while (results.every(({ failing }) => failing === undefined)) {
      const range = ranges.shift();
      if (!range) return;
      thread.postMessage(range);
      const [result] = (await once(thread, 'message')) as [SeedsResult];
      results.push(result);
    }
  } finally {
    await thread.terminate();
  }
}
