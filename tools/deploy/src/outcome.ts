export interface Outcome {
  /** Names of functions that are deployed as they are now. */
  readonly done: ReadonlySet<string>;
  /** `busy`: Google asks to come later or failed by itself, so the rest is worth another try. `refused`: it is not. */
  readonly rest: 'none' | 'busy' | 'refused';
  /** What was said of the rest. */
  readonly reasons: readonly string[];
}

const success = /functions\[(?:[\w-]+:)?([\w-]+)\([\w-]+\)\] (?:Successful (?:create|update) operation|Skipped)/;
const comeLater = /\b(?:429|500|502|503|504)\b|quota|RESOURCE_EXHAUSTED|ECONNRESET|ETIMEDOUT|socket hang up|timed out/i;
const failure = /HTTP Error|^Error:|Failed to (?:create|update)|failed to (?:create|update)|quota/i;

/**
 * Reads what `firebase deploy` wrote (firebase-tools 15: `functions[codebase:name(region)] Successful create operation.`).
 * A function of which nothing good was said counts as not deployed, whatever the exit code is.
 */
export function readOutcome(wanted: readonly string[], output: string, exitCode: number | null): Outcome {
  const lines = output.split('\n').map((line) => line.trim());
  const done = new Set(lines.flatMap((line) => success.exec(line)?.[1] ?? []));
  const left = wanted.filter((name) => !done.has(name));
  if (left.length === 0) return { done, rest: 'none', reasons: [] };
  const reasons = [...new Set(lines.filter((line) => failure.test(line)))];
  const isBusy = exitCode === null || reasons.some((line) => comeLater.test(line));
  return {
    done,
    rest: isBusy ? 'busy' : 'refused',
    reasons: reasons.length > 0 ? reasons : [`nothing was said of ${left.join(', ')}`],
  };
}
