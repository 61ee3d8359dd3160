import { describe, expect, it } from 'vitest';
import { awaitsInSources } from '../awaits.ts';
import { everyCrash, renderPlan, sweep } from '../kernel/crash-sweep.ts';
import type { Site } from '../kernel/faults.ts';
import { held, holds } from '../kernel/holds.ts';
import { runSeeds } from '../kernel/seeds.ts';
import { runSeed } from '../kernel/world.ts';
import { peopleSources, watchedPeople } from './awaits.ts';
import { rareStates } from './rare-states.ts';
import { peopleScenario } from './scenario.ts';
import { makePeopleUseCases } from './use-cases.ts';
import { wrongPeople } from './wrong-use-cases.ts';

/** Among so many runs every await of people is come through. */
const mostSeeds = 250;

const placeOf = (site: Site) => site.replace(/#\d+$/, '');
/** What calls and money do by themselves is swept in their own simulation. */
const isOfPeople = (site: Site) =>
  !/^(?:task|webhook|schedule)[/]|^callable[/]create(?:PaymentIntent|AndScheduleCall)/.test(site);

describe('people', () => {
  it('hold in 250 runs, in which every rare state was reached', async () => {
    expect(await holds(peopleScenario(), rareStates, 250)).toEqual(held);
  });

  it('come right after a crash before or after any await of any of their use cases', async () => {
    const expected = awaitsInSources(peopleSources).toSorted();
    const [covered, swept] = [new Set<string>(), new Set<string>()];
    for (let seed = 1; seed <= mostSeeds && covered.size < expected.length; seed += 1) {
      const awaits = new Set<string>();
      const make = watchedPeople(makePeopleUseCases, (place) => awaits.add(place));
      const report = await runSeed(peopleScenario({ make }), seed);
      if ([...awaits].every((place) => covered.has(place))) continue;
      const only = (site: Site) => isOfPeople(site) && /#[12]$/.test(site) && !swept.has(placeOf(site));
      const options = { kinds: everyCrash, pairs: false, tape: report.tape(), only };
      const { sites, cases } = await sweep(peopleScenario(), options);
      const failures = cases.filter(({ failure }) => failure);
      expect(failures.map(({ plan, failure }) => `${renderPlan(plan)}: ${failure?.message}`)).toEqual([]);
      for (const place of awaits) covered.add(place);
      for (const site of sites.filter(isOfPeople)) swept.add(placeOf(site));
    }
    expect([...covered].toSorted()).toEqual(expected);
  });
});

it.each(Object.entries(wrongPeople))('%s is found out within 400 runs', async (_mistake, differs) => {
  const { failing } = await runSeeds(peopleScenario(differs), { from: 1, count: 400 });
  expect(failing).toBeDefined();
});
