import type { Failure } from './engine.ts';
import { type FaultKind, faultName, type Plan, type Site } from './faults.ts';
import type { Tape } from './random.ts';
import type { Scenario } from './scenario.ts';
import { type Report, runPlan } from './world.ts';

export interface SweepOptions {
  /** Which faults to place at each call that offers them. */
  readonly kinds: readonly FaultKind[];
  /** Also every two of them, the second where the run comes after the first: its recovery is cut short, too. */
  readonly pairs: boolean;
  /** The run that is swept, else the calm one. */
  readonly tape?: Tape;
  /** Only the calls at these places; else all. */
  readonly only?: (site: Site) => boolean;
}

/** Without the trace, which its plan makes again: thousands of cases would keep gigabytes of them. */
export interface SweptCase {
  readonly plan: Plan;
  readonly failure: Failure | undefined;
}

export interface Sweep {
  /** Every call of the run, in order. */
  readonly sites: readonly Site[];
  readonly cases: readonly SweptCase[];
}

/** Both sides of every await. */
export const everyCrash: readonly FaultKind[] = ['crash_before', 'crash_after'];

/** Plays the run once to find its calls, then again with one fault at each of them, then with two. */
export async function sweep(scenario: Scenario, options: SweepOptions): Promise<Sweep> {
  const calm = await runPlan(scenario, new Map(), options.tape);
  const cases: SweptCase[] = [caseOf(new Map(), calm)];
  for (const first of placements(calm, 0, options)) {
    const report = await runPlan(scenario, new Map([first]), options.tape);
    cases.push(caseOf(new Map([first]), report));
    if (options.pairs) cases.push(...(await secondFaults(scenario, { first, report, options })));
  }
  return { sites: calm.sites.map(({ site }) => site), cases };
}

type Placement = readonly [Site, string];

async function secondFaults(
  scenario: Scenario,
  { first, report, options }: { first: Placement; report: Report; options: SweepOptions },
): Promise<SweptCase[]> {
  const from = report.sites.findIndex(({ site }) => site === first[0]) + 1;
  const cases: SweptCase[] = [];
  for (const second of placements(report, from, options)) {
    const plan = new Map([first, second]);
    cases.push(caseOf(plan, await runPlan(scenario, plan, options.tape)));
  }
  return cases;
}

function placements({ sites }: Report, from: number, { kinds, only = () => true }: SweepOptions): Placement[] {
  return sites
    .slice(from)
    .filter(({ site }) => only(site))
    .flatMap(({ site, offered }) =>
      offered.filter(({ kind }) => kinds.includes(kind)).map((fault) => [site, faultName(fault)] as const),
    );
}

function caseOf(plan: Plan, { failure }: Report): SweptCase {
  return { plan, failure };
}

export function renderPlan(plan: Plan): string {
  return [...plan].map(([site, name]) => `${name} at ${site}`).join(', then ') || 'no fault';
}
