import { describe, expect, it } from 'vitest';
import { everyCrash, renderPlan, sweep, type SweptCase } from '../kernel/crash-sweep.ts';
import type { Site } from '../kernel/faults.ts';
import type { Tape } from '../kernel/random.ts';
import type { Scenario } from '../kernel/scenario.ts';
import { type Report, runSeed, runTape } from '../kernel/world.ts';
import { awaitsInSources } from '../awaits.ts';
import { callSources, watched } from './awaits.ts';
import { callsScenario } from './scenario.ts';
import { makeUseCases } from './use-cases.ts';

/** Among so many runs every await is come through: talks, refusals, lost webhooks, late sweeps. */
const mostSeeds = 3000;
/** Lines of a trace. */
const longRun = 600;

const scenario = callsScenario();
const failuresOf = (cases: readonly SweptCase[]) =>
  cases.flatMap(({ plan, failure }) =>
    failure ? [`${renderPlan(plan)}: ${failure.invariant}: ${failure.message}`] : [],
  );
const placeOf = (site: Site) => site.replace(/#\d+$/, '');

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>) => [...some].every((each) => all.has(each));

/** Of whoever does as most people do, but talks until the time is up: so rare among seeds that the search for one takes minutes. */
const talksOn = [0, 0, 0, 0, 0, 0, 0, 0, 7];
const untilTimeIsUp: Tape = {
  'stage/telephone +33600000001 client-1': talksOn,
  'stage/telephone +33600000009 provider-1': talksOn,
};

/** An admin gives back, and the bank says nothing of how it ended: so that the night has something to ask about. */
const silentBank: Tape = { stage: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1], 'actors/slow bank': [0, 1] };

interface Run {
  readonly tape: Tape;
  readonly awaits: ReadonlySet<string>;
}

/** Runs that together come through every await. Each is played again for each of its calls, so the long ones serve only for what no short one has. */
async function runsThroughAll(expected: readonly string[]): Promise<{ short: Run[]; long: Run[] }> {
  const short: Run[] = [];
  const long: Run[] = [];
  const seen = new Set<string>();
  const inShort = new Set<string>();
  const take = async (run: (played: Scenario) => Promise<Report>) => {
    const awaits = new Set<string>();
    const { trace, tape } = await run(callsScenario(watched(makeUseCases, (place) => awaits.add(place))));
    if (isWithin(awaits, inShort)) return;
    const isLong = trace.length > longRun;
    (isLong ? long : short).push({ tape: tape(), awaits });
    for (const place of awaits) seen.add(place);
    if (!isLong) for (const place of awaits) inShort.add(place);
  };
  for (const tape of [untilTimeIsUp, silentBank]) await take((played) => runTape(played, tape));
  for (let seed = 1; seed <= mostSeeds && seen.size < expected.length; seed += 1) {
    await take((played) => runSeed(played, seed));
  }
  return { short, long };
}

describe('a crash', () => {
  it('before or after any await of any use case comes right by itself', async () => {
    const expected = awaitsInSources(callSources).toSorted();
    const swept = new Set<string>();
    const covered = new Set<string>();
    const sweepRun = async ({ tape, awaits }: Run) => {
      const known = new Set(swept);
      const only = (site: Site) => !known.has(placeOf(site));
      const { sites, cases } = await sweep(scenario, { kinds: everyCrash, pairs: false, tape, only });
      expect(failuresOf(cases)).toEqual([]);
      for (const site of sites) swept.add(placeOf(site));
      for (const place of awaits) covered.add(place);
    };
    const { short, long } = await runsThroughAll(expected);
    for (const run of short) await sweepRun(run);
    for (const run of long.filter(({ awaits }) => !isWithin(awaits, covered))) await sweepRun(run);
    expect([...covered].toSorted()).toEqual(expected);
    expect(swept.size).toBeGreaterThan(covered.size);
  });

  it.each([
    ['a talk is charged', {}, 'money: captured'],
    ['a call is cancelled', { 'actors/b1-tab1': [0, 0, 0, 0, 0, 0, 0, 1] }, 'money: released'],
  ])('and another one in its recovery, wherever money is decided or moved, when %s', async (_, tape, end) => {
    expect((await runTape(scenario, tape)).reached.has(end)).toBe(true);
    const only = (site: Site) => / (?:rail|payments|bookings)[.]|settleCallTask/.test(site);
    const { cases } = await sweep(scenario, { kinds: everyCrash, pairs: true, tape, only });
    expect(failuresOf(cases)).toEqual([]);
    expect(cases.length).toBeGreaterThan(300);
  });
});
