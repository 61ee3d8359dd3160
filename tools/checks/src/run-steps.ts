import type { Outcome, Plan, Step } from './step.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

type Print = (line: string) => void;

/**
 * Runs the steps one after the other, those of a list side by side, all of them, and prints each one's figures, time and, if
 * it failed, its report.
 */
export async function runSteps(plan: Plan, print: Print): Promise<Tally> {
  const tally = { passed: 0, failed: 0 };
  for (const entry of plan) {
    const ended = await Promise.all([entry].flat().map(runStep));
    for (const { name, outcome, ms } of ended) {
      tally.passed += outcome.passed;
      tally.failed += outcome.failed;
      for (const line of linesOf(name, outcome, ms)) print(line);
    }
  }
  return tally;
}

async function runStep(step: Step): Promise<{ name: string; outcome: Outcome; ms: number }> {
  const start = performance.now();
  const outcome = await outcomeOf(step);
  return { name: step.name, outcome, ms: performance.now() - start };
}

/** The last line of `npm test`. */
export function tallyLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/** A step that cannot run is a failure, never a reason to skip the others. */
async function outcomeOf(step: Step): Promise<Outcome> {
  try {
    return await step.run();
  } catch (error) {
    return { passed: 0, failed: 1, report: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function linesOf(name: string, { passed, failed, report, note }: Outcome, ms: number): string[] {
  const figures = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
  const line = `${failed > 0 ? '✗' : '✓'} ${name.padEnd(24)} ${figures.padEnd(24)} ${(ms / 1000).toFixed(1)} s${note ? `  (${note})` : ''}`;
  return failed > 0 && report ? [line, report.trimEnd()] : [line];
}
