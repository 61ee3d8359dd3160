import { awaitsInSources, type Sources, watchPorts } from '../awaits.ts';
import { everyCrash, renderPlan, sweep } from '../kernel/crash-sweep.ts';
import type { Scenario } from '../kernel/scenario.ts';
import { runSeed } from '../kernel/world.ts';

/** The places at which use cases wait for a port, and those of them that so many runs have come through. */
export async function comeThrough<Ports extends object, Made>(
  { sources, make, play }: Walk<Ports, Made>,
  count: number,
): Promise<{ readonly expected: string[]; readonly covered: string[] }> {
  const expected = awaitsInSources(sources).toSorted();
  const told = new Set<string>();
  const isAsked = (call: string) => expected.some((place) => place.endsWith(` ${call}`) && !told.has(place));
  const watched = (ports: Ports) => make(watchPorts(ports, { sources, told: (place) => told.add(place), isAsked }));
  for (let seed = 1; seed <= count && told.size < expected.length; seed += 1) await runSeed(play(watched), seed);
  return { expected, covered: [...told].toSorted() };
}

interface Walk<Ports, Made> {
  readonly sources: Sources;
  readonly make: (ports: Ports) => Made;
  readonly play: (make: (ports: Ports) => Made) => Scenario;
}

/** The crashes, before or after an await, that did harm, and the ports' methods that were waited for. */
export async function harmOfCrashes(scenario: Scenario) {
  const { sites, cases } = await sweep(scenario, { kinds: everyCrash, pairs: false });
  const harmful = cases.filter(({ failure }) => failure).map(({ plan }) => renderPlan(plan));
  return { harmful, waited: [...new Set(sites.map((site) => site.replace(/^\S+ (.*)#\d+$/, '$1')))] };
}
