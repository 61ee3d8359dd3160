import { everyCrash, renderPlan, sweep } from '../kernel/crash-sweep.ts';
import { explain } from '../kernel/explain.ts';
import type { Scenario } from '../kernel/scenario.ts';
import { runSeeds } from '../kernel/seeds.ts';
import { runSeed } from '../kernel/world.ts';

/** The story of the first of so many seeds that fails, and which of the rare states no run has reached. */
export async function failingIn(scenario: Scenario, count: number, rare: readonly string[]) {
  const { failing, reached } = await runSeeds(scenario, { from: 1, count });
  const story = failing === undefined ? [] : await explain(scenario, await runSeed(scenario, failing));
  return { story, unreached: rare.filter((name) => !reached[name]) };
}

/** The crashes, before or after an await, that did harm, and the ports' methods that were waited for. */
export async function harmOfCrashes(scenario: Scenario) {
  const { sites, cases } = await sweep(scenario, { kinds: everyCrash, pairs: false });
  const harmful = cases.filter(({ failure }) => failure).map(({ plan }) => renderPlan(plan));
  return { harmful, waited: [...new Set(sites.map((site) => site.replace(/^\S+ (.*)#\d+$/, '$1')))] };
}
