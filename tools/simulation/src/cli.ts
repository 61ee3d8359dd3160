import { parseArgs } from 'node:util';
import { explain } from './kernel/explain.ts';
import type { Tape } from './kernel/random.ts';
import type { Scenario } from './kernel/scenario.ts';
import type { SeedsResult } from './kernel/seeds.ts';
import { renderTrace } from './kernel/trace.ts';
import { type Report, runSeed, runTape } from './kernel/world.ts';
import { scenarios } from './scenarios.ts';
import { spreadSeeds } from './spread.ts';

const usage =
  'Use it as: npm run simulate -- [--seeds 1000] [--from 1] [--workers 2] [--scenario NAME] [--trace] [--tape JSON]';
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    scenario: { type: 'string' },
    trace: { type: 'boolean', default: false },
    tape: { type: 'string' },
  },
});
const [count, from, workers] = [Number(values.seeds), Number(values.from), Number(values.workers)];
const chosen = Object.values(scenarios).filter(({ name }) => (values.scenario ?? name) === name);
if (chosen.length === 0 || ![count, from, workers].every((number) => Number.isSafeInteger(number) && number >= 0)) {
  console.error(`${usage}\nScenarios: ${Object.keys(scenarios).join(', ')}`);
  process.exit(1);
}
let failures = 0;
for (const scenario of chosen) if (!(await simulate(scenario))) failures += 1;
process.exitCode = failures > 0 ? 1 : 0;

function simulate(scenario: Scenario): Promise<boolean> {
  if (values.tape !== undefined) return tell(runTape(scenario, JSON.parse(values.tape) as Tape));
  if (values.trace) return tell(runSeed(scenario, from));
  return runMany(scenario);
}

async function tell(running: Promise<Report>): Promise<boolean> {
  const { trace, failure } = await running;
  console.log(renderTrace(trace).join('\n'));
  console.log(failure ? `BROKEN: ${failure.invariant}: ${failure.message}` : 'Every invariant held.');
  return failure === undefined;
}

async function runMany(scenario: Scenario): Promise<boolean> {
  const start = performance.now();
  const result = await spreadSeeds(scenario, { from, count, workers });
  console.log(summary(scenario.name, result, (performance.now() - start) / 1000));
  if (result.failing === undefined) return true;
  console.log(
    `Seed ${result.failing} fails: npm run simulate -- --scenario ${scenario.name} --from ${result.failing} --trace`,
  );
  console.log((await explain(scenario, await runSeed(scenario, result.failing))).join('\n'));
  return false;
}

function summary(name: string, { runs, steps, reached }: SeedsResult, seconds: number): string {
  const states = Object.entries(reached).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const width = Math.max(...states.map(([state]) => state.length), 0);
  return [
    `${name}: ${runs} seeds from ${from} in ${seconds.toFixed(1)} s, ${(runs / seconds).toFixed(0)} a second, ${(steps / runs).toFixed(0)} steps each`,
    ...states.map(([state, times]) => `  ${state.padEnd(width)}  in ${times} runs`),
  ].join('\n');
}
