import type { Scenario } from './scenario.ts';
import { runSeed } from './world.ts';

export interface SeedRange {
  readonly from: number;
  readonly count: number;
}

export interface SeedsResult {
  readonly runs: number;
  readonly steps: number;
  /** In how many runs each named state was reached. */
  readonly reached: Readonly<Record<string, number>>;
  readonly failing: number | undefined;
}

/** How many runs pass before the event loop may turn, so that signals and messages are heard. */
const breath = 200;

/** Runs one seed after the other, up to the first that fails. */
export async function runSeeds(scenario: Scenario, { from, count }: SeedRange): Promise<SeedsResult> {
  const reached: Record<string, number> = {};
  let steps = 0;
  for (let runs = 1; runs <= count; runs += 1) {
    const seed = from + runs - 1;
    const report = await runSeed(scenario, seed);
    steps += report.steps;
    for (const name of report.reached.keys()) reached[name] = (reached[name] ?? 0) + 1;
    if (report.failure) return { runs, steps, reached, failing: seed };
    if (runs % breath === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return { runs: count, steps, reached, failing: undefined };
}

/** Results of ranges put together; the lowest failing seed is the one that counts. */
export function mergeResults(results: readonly SeedsResult[]): SeedsResult {
  const reached: Record<string, number> = {};
  for (const [name, count] of results.flatMap((each) => Object.entries(each.reached))) {
    reached[name] = (reached[name] ?? 0) + count;
  }
  const failing = results.flatMap((each) => each.failing ?? []);
  return {
    runs: results.reduce((sum, { runs }) => sum + runs, 0),
    steps: results.reduce((sum, { steps }) => sum + steps, 0),
    reached,
    failing: failing.length > 0 ? Math.min(...failing) : undefined,
  };
}
