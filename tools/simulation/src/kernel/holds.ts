import { explain } from './explain.ts';
import type { Scenario } from './scenario.ts';
import { runSeeds } from './seeds.ts';
import { runSeed } from './world.ts';

interface Holding {
  /** Of the first run that fails; empty where none does. */
  readonly story: readonly string[];
  /** The rare states that no run has reached. */
  readonly unreached: readonly string[];
}
/** What `holds` says where all is well. */
export const held: Holding = { story: [], unreached: [] };

/** Whether a scenario holds in so many runs, which together have come through each of the rare states. */
export async function holds(scenario: Scenario, rare: readonly string[], runs: number): Promise<Holding> {
  const { failing, reached } = await runSeeds(scenario, { from: 1, count: runs });
  const story = failing === undefined ? [] : await explain(scenario, await runSeed(scenario, failing));
  return { story, unreached: rare.filter((name) => !reached[name]) };
}
