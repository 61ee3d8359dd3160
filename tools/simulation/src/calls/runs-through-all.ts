import { watchPorts } from '../awaits.ts';
import type { Plan, Site } from '../kernel/faults.ts';
import { calmBut, oddOf, type Tape } from '../kernel/random.ts';
import { shrink } from '../kernel/shrink.ts';
import { type Report, runPlan, runSeed } from '../kernel/world.ts';
import { callSources, immediate } from './awaits.ts';
import { rareWays } from './rare-ways.ts';
import { callsScenario } from './scenario.ts';
import { type CallPorts, makeUseCases } from './use-cases.ts';

/** Among so many runs every await is come through: talks, refusals, lost webhooks, late sweeps. */
const mostSeeds = 3000;
/** Enough to bring a run of a thousand calls down to a few hundred. */
const runsToShrink = 150;
const unplanned: Plan = new Map();

/** Of a call: the role that makes it and the port's method. */
export const placeOf = (site: Site): string => site.replace(/#\d+$/, '');

interface Played {
  readonly report: Report;
  /** Awaits in the sources, and kinds of calls. */
  readonly places: ReadonlySet<string>;
}

interface Runs {
  /** The shortest first, so that what comes in several is swept in the shortest. */
  readonly runs: readonly { readonly tape: Tape; readonly length: number }[];
  readonly places: ReadonlySet<string>;
}

/**
 * Runs that together come through all these awaits and so many kinds of calls. Each is played again for each of its calls, so that a long one
 * takes minutes: of a seed that comes to something new the calmest way there is taken, and printed to be kept.
 */
export async function runsThroughAll(awaits: readonly string[], kindsOfCalls: number): Promise<Runs> {
  const runs: { tape: Tape; length: number }[] = [];
  const places = new Set<string>();
  const missing = () => awaits.filter((place) => !places.has(place));
  const take = async (tape: Tape) => {
    const played = await play(tape, missing());
    runs.push({ tape, length: played.report.trace.length });
    for (const place of played.places) places.add(place);
  };
  for (const odd of Object.values(rareWays)) await take(calmBut(odd));
  for (let seed = 1; seed <= mostSeeds; seed += 1) {
    const wanted = missing();
    if (wanted.length === 0 && places.size >= awaits.length + kindsOfCalls) break;
    const tape = (await runSeed(callsScenario(), seed)).tape();
    for (const place of (await play(tape, wanted)).places) {
      if (places.has(place)) continue;
      const calm = await calmest(tape, place);
      process.stdout.write(`a way to ${place}: ${JSON.stringify(oddOf(calm))}\n`);
      await take(calm);
    }
  }
  return { runs: runs.toSorted((one, other) => one.length - other.length), places };
}

/** Tells of the wanted awaits alone, since to find out where a call is made takes time. */
async function play(tape: Tape, wanted: readonly string[]): Promise<Played> {
  const places = new Set<string>();
  const isAsked = (call: string) => wanted.some((place) => place.endsWith(` ${call}`) && !places.has(place));
  const told = (place: string) => {
    if (wanted.includes(place)) places.add(place);
  };
  const watched = (ports: CallPorts) =>
    makeUseCases(watchPorts(ports, { sources: callSources, immediate, told, isAsked }));
  const report = await runPlan(callsScenario(watched), unplanned, tape);
  for (const { site } of report.sites) places.add(placeOf(site));
  return { report, places };
}

/** A tape of few choices, and as short a run as was found, that still comes to the place. */
async function calmest(tape: Tape, place: string): Promise<Tape> {
  const tried = async (calmer: Tape): Promise<Report> => {
    const { report, places } = await play(calmer, [place]);
    const failure = report.failure ?? (places.has(place) ? { invariant: place, message: '' } : undefined);
    return { ...report, failure };
  };
  const { report } = await shrink(tried, await tried(tape), runsToShrink);
  return report.tape();
}
