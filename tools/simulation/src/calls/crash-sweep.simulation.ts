import { describe, expect, it } from 'vitest';
import { everyCrash, renderPlan, sweep, type SweptCase } from '../kernel/crash-sweep.ts';
import type { Site } from '../kernel/faults.ts';
import { calmBut } from '../kernel/random.ts';
import { runTape } from '../kernel/world.ts';
import { awaitsInSources } from '../awaits.ts';
import { callSources } from './awaits.ts';
import { placeOf, runsThroughAll } from './runs-through-all.ts';
import { callsScenario } from './scenario.ts';

const scenario = callsScenario();
const failuresOf = (cases: readonly SweptCase[]) =>
  cases.flatMap(({ plan, failure }) =>
    failure ? [`${renderPlan(plan)}: ${failure.invariant}: ${failure.message}`] : [],
  );

/** At least so many kinds of calls: a port's method that somebody of a role waits for. */
const kindsOfCalls = 360;

describe('a crash', () => {
  it('before or after any await of any use case comes right by itself', async () => {
    const awaits = awaitsInSources(callSources);
    const { runs, places } = await runsThroughAll(awaits, kindsOfCalls);
    const swept = new Set<string>();
    for (const { tape } of runs) {
      const known = new Set(swept);
      const only = (site: Site) => !known.has(placeOf(site));
      const { sites, cases } = await sweep(scenario, { kinds: everyCrash, pairs: false, tape, only });
      expect(failuresOf(cases)).toEqual([]);
      for (const site of sites) swept.add(placeOf(site));
    }
    expect(awaits.filter((place) => !places.has(place))).toEqual([]);
    expect(swept.size).toBeGreaterThanOrEqual(kindsOfCalls);
  });

  it.each([
    ['a talk is charged', {}, 'money: captured'],
    ['a call is cancelled', { 'actors/b1-tab1': { 7: 1 } }, 'money: released'],
  ])('and another one in its recovery, wherever money is decided or moved, when %s', async (_, differs, end) => {
    const tape = calmBut(differs);
    expect((await runTape(scenario, tape)).reached.has(end)).toBe(true);
    const only = (site: Site) => / (?:rail|payments|bookings)[.]|settleCallTask/.test(site);
    const { cases } = await sweep(scenario, { kinds: everyCrash, pairs: true, tape, only });
    expect(failuresOf(cases)).toEqual([]);
    expect(cases.length).toBeGreaterThan(300);
  });
});
