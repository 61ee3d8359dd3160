import type { Equivalent } from './equivalents.ts';
import type { Mutant } from './mutant.ts';

export interface Verdict {
  /** What no test notices and nobody has listed. */
  readonly unnoticed: readonly Mutant[];
  /** What is listed and either noticed by a test or not there any more. */
  readonly outdated: readonly Equivalent[];
}

/** Holds the mutants of these files against the list. An entry about a file that was not looked at is left alone. */
export function judge(mutants: readonly Mutant[], listed: readonly Equivalent[]): Verdict {
  const survivors = mutants.filter(({ noticed }) => !noticed);
  const files = new Set(mutants.map(({ file }) => file));
  const [known, alive] = [new Set(listed.map(keyOf)), new Set(survivors.map(keyOf))];
  return {
    unnoticed: survivors.filter((mutant) => !known.has(keyOf(mutant))),
    outdated: listed.filter((entry) => files.has(entry.file) && !alive.has(keyOf(entry))),
  };
}

/** Line numbers move with every change; the text of the line does not. */
function keyOf({ file, line, mutator, original, replacement }: Mutant | Equivalent): string {
  return JSON.stringify([file, line, mutator, original, replacement]);
}
