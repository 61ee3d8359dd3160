import { describe, expect, it } from 'vitest';
import { explain } from '../kernel/explain.ts';
import { runSeeds } from '../kernel/seeds.ts';
import { renderTrace } from '../kernel/trace.ts';
import { runSeed } from '../kernel/world.ts';
import { rareStates } from './rare-states.ts';
import { callsScenario } from './scenario.ts';

const scenario = callsScenario();

describe('calls and money', () => {
  it('hold in 3,000 runs, in which every rare state was reached', async () => {
    const { failing, reached } = await runSeeds(scenario, { from: 1, count: 3000 });
    const story = failing === undefined ? [] : await explain(scenario, await runSeed(scenario, failing));
    expect(story).toEqual([]);
    expect(rareStates.length).toBeGreaterThanOrEqual(60);
    expect(rareStates.filter((state) => !reached[state])).toEqual([]);
    expect(reached['money: uncollected']).toBeGreaterThan(1);
  });

  it('take the same course for the same seed, byte for byte', async () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const [one, other] = [await runSeed(scenario, seed), await runSeed(scenario, seed)];
      expect(renderTrace(other.trace).join('\n')).toBe(renderTrace(one.trace).join('\n'));
    }
  });
});
