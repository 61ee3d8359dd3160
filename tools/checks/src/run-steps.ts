import type { Outcome, Plan, Step } from './step.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const HEAD_LINES = 4;
const HEAD_LENGTH = 600;

type Print = (line: string) => void;

/**
 * Runs the steps one after the other, those of a list side by side, all of them, and prints each one's figures, time and, if
 * it failed, what failed, as soon as those before it have ended; what failed begins to be told once more at the end, where somebody looks first.
 */
export async function runSteps(plan: Plan, print: Print): Promise<Tally> {
  const tally = { passed: 0, failed: 0 };
  const names: string[] = [];
  for (const entry of plan) {
    const running = [entry].flat().map(runStep);
    for (const each of running) {
      const { name, outcome, ms } = await each;
      tally.passed += outcome.passed;
      tally.failed += outcome.failed;
      for (const line of linesOf(name, outcome, ms)) print(line);
      names.push(...namesOf(name, outcome));
    }
  }
  if (names.length > 0) print(`\nFailed:\n${names.join('\n')}`);
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

function namesOf(name: string, { failed, failures = [] }: Outcome): string[] {
  if (failed === 0) return [];
  return failures.length > 0 ? failures.map((each) => `  ${name}: ${headOf(each)}`) : [`  ${name}`];
}

/** Which case, and how it begins to say what went wrong. */
const headOf = (failure: string) => failure.split('\n', HEAD_LINES).join('\n    ').slice(0, HEAD_LENGTH);

function linesOf(name: string, { passed, failed, report, failures, note }: Outcome, ms: number): string[] {
  const figures = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
  const line = `${failed > 0 ? '✗' : '✓'} ${name.padEnd(24)} ${figures.padEnd(24)} ${(ms / 1000).toFixed(1)} s${note ? `  (${note})` : ''}`;
  const told = report ?? failures?.join('\n\n');
  return failed > 0 && told ? [line, told.trimEnd()] : [line];
}
