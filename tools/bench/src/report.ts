import type { Ratio } from './rounds.ts';

/** Prints one comparison: our median against the peer's, and the goal where there is one. */
export function line(name: string, ratio: Ratio, goal?: { atMost?: number; atLeast?: number }): string {
  const figures = `${ratio.median.toFixed(3)}x  [${ratio.low.toFixed(3)}, ${ratio.high.toFixed(3)}]  ${ratio.rounds} rounds`;
  return `${name.padEnd(58)} ${figures}${goal ? `  ${verdict(ratio, goal)}` : ''}`;
}

/** A goal is met when the unfavourable end of the interval meets it. */
function verdict(ratio: Ratio, goal: { atMost?: number; atLeast?: number }): string {
  if (goal.atMost !== undefined)
    return `goal <= ${goal.atMost.toFixed(3)}: ${ratio.high <= goal.atMost ? 'met' : 'missed'}`;
  if (goal.atLeast !== undefined)
    return `goal >= ${goal.atLeast.toFixed(3)}: ${ratio.low >= goal.atLeast ? 'met' : 'missed'}`;
  return '';
}
