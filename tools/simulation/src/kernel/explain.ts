import { shrink } from './shrink.ts';
import type { Scenario } from './scenario.ts';
import { renderStory } from './trace.ts';
import { type Report, runTape } from './world.ts';

/** A failing run for a reader: what broke, the calmest story found in which it breaks, and the tape that replays it. */
export async function explain(scenario: Scenario, failing: Report): Promise<string[]> {
  const { report, runs } = await shrink((tape) => runTape(scenario, tape), failing);
  const { failure, trace } = report;
  return [
    `BROKEN: ${failure?.invariant}: ${failure?.message}`,
    ...renderStory(trace).map((line) => `  ${line}`),
    `Shrunk in ${runs} runs from ${failing.trace.length} events to ${trace.length}. Replay this story with:`,
    `  npm run simulate -- --scenario ${scenario.name} --tape '${JSON.stringify(report.tape())}'`,
  ];
}
