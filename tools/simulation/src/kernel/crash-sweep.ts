import type { Failure } from './engine.ts';
import { type FaultKind, faultName, type Plan, type Site } from './faults.ts';
import type { Scenario } from './scenario.ts';
import type { TraceLine } from './trace.ts';
import { type Report, runPlan } from './world.ts';

export interface SweepOptions {
  /** Which faults to place at each call that offers them. */
  readonly kinds: readonly FaultKind[];
  /** Also every two of them, the second where the run comes after the first: its recovery is cut short, too. */
  readonly pairs: boolean;
}

export interface SweptCase {
  readonly plan: Plan;
  readonly failure: Failure | undefined;
  readonly trace: readonly TraceLine[];
}

export interface Sweep {
  /** Every call of the calm run, in order. */
  readonly sites: readonly Site[];
  readonly cases: readonly SweptCase[];
}

/** Both sides of every await. */
export const everyCrash: readonly FaultKind[] = ['crash_before', 'crash_after'];

/** Plays the calm run once to find its calls, then again with one fault at each of them, then with two. */
export async function sweep(scenario: Scenario, options: SweepOptions): Promise<Sweep> {
  const calm = await runPlan(scenario, new Map());
  const cases: SweptCase[] = [caseOf(new Map(), calm)];
  for (const first of placements(calm, 0, options.kinds)) {
    const report = await runPlan(scenario, new Map([first]));
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
  for (const second of placements(report, from, options.kinds)) {
    const plan = new Map([first, second]);
    cases.push(caseOf(plan, await runPlan(scenario, plan)));
  }
  return cases;
}

function placements({ sites }: Report, from: number, kinds: readonly FaultKind[]): Placement[] {
  return sites
    .slice(from)
    .flatMap(({ site, offered }) =>
      offered.filter(({ kind }) => kinds.includes(kind)).map((fault) => [site, faultName(fault)] as const),
    );
}

function caseOf(plan: Plan, { failure, trace }: Report): SweptCase {
  return { plan, failure, trace };
}

export function renderPlan(plan: Plan): string {
  return [...plan].map(([site, name]) => `${name} at ${site}`).join(', then ') || 'no fault';
}
