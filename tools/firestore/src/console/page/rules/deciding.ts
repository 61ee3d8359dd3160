import type { AttemptView, DecisionView } from '../../protocol.ts';

/** The statement that made the decision: the one that granted, or the last that did not. */
export const decidingAttempt = ({ tried }: DecisionView): AttemptView | undefined => tried.at(-1);

const isError = ({ result }: AttemptView) => result !== 'true' && result !== 'false';
const isElsewhere = ({ line, at }: AttemptView) => at !== undefined && at !== line;

/** In a few words, what a statement came to. */
export function resultWords(attempt: AttemptView): string {
  const { result, at } = attempt;
  if (!isError(attempt)) return isElsewhere(attempt) ? `${result} at line ${at}` : result;
  return isElsewhere(attempt) ? `error at line ${at}: ${result}` : `error: ${result}`;
}

/** What is to be said of each line of the source, by its number from 1. */
export function notesByLine({ tried }: DecisionView): Map<number, string[]> {
  const notes = new Map<number, string[]>();
  const add = (line: number, words: string) => notes.set(line, [...(notes.get(line) ?? []), words]);
  for (const attempt of tried) {
    const { result, line, at = line } = attempt;
    if (isElsewhere(attempt)) add(line, `${isError(attempt) ? 'error' : result} at line ${at}`);
    add(at, result);
  }
  return notes;
}
