import type { AttemptView, DecisionView } from '../../protocol.ts';

/** The statement that made the decision: the one that granted, or the last that did not. */
export const decidingAttempt = ({ tried }: DecisionView): AttemptView | undefined => tried.at(-1);

/** In a few words, what a statement came to. */
export function resultWords({ result, line, failedAt }: AttemptView): string {
  if (result === 'true' || result === 'false') return result;
  return failedAt === undefined || failedAt === line ? `error: ${result}` : `error at line ${failedAt}: ${result}`;
}

/** What is to be said of each line of the source, by its number from 1. */
export function notesByLine({ tried }: DecisionView): Map<number, string[]> {
  const notes = new Map<number, string[]>();
  const add = (line: number, words: string) => notes.set(line, [...(notes.get(line) ?? []), words]);
  for (const { result, line, failedAt } of tried) {
    const isError = result !== 'true' && result !== 'false';
    if (isError && failedAt !== undefined && failedAt !== line) add(failedAt, result);
    add(line, isError && failedAt !== undefined && failedAt !== line ? `error at line ${failedAt}` : result);
  }
  return notes;
}
