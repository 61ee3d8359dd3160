import type { Outcome, Step } from './step.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

type Print = (line: string) => void;

/** Runs the steps one after the other, all of them, and prints each one's figures, time and, if it failed, its report. */
export async function runSteps(steps: readonly Step[], print: Print): Promise<Tally> {
  const tally = { passed: 0, failed: 0 };
  for (const step of steps) {
    const start = performance.now();
    const outcome = await outcomeOf(step);
    tally.passed += outcome.passed;
    tally.failed += outcome.failed;
    for (const line of linesOf(step.name, outcome, performance.now() - start)) print(line);
  }
  return tally;
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
