import type { Verdict } from './judge.ts';
import type { Mutant } from './mutant.ts';

/** One line a file: how many of its mutants a test noticed, and how many are listed as equivalent. */
export function scores(mutants: readonly Mutant[], { unnoticed }: Verdict): string[] {
  const missed = new Set(unnoticed);
  const files = [...new Set(mutants.map(({ file }) => file))].toSorted();
  const width = Math.max(...files.map(({ length }) => length), 0);
  const row = (name: string, those: readonly Mutant[]) => `${name.padEnd(width)}  ${score(those, missed)}`;
  const of = (name: string) => mutants.filter(({ file }) => file === name);
  return [...files.map((name) => row(name, of(name))), row('all', mutants)];
}

function score(mutants: readonly Mutant[], missed: ReadonlySet<Mutant>): string {
  const noticed = mutants.filter((mutant) => mutant.noticed).length;
  const listed = mutants.filter((mutant) => !mutant.noticed && !missed.has(mutant)).length;
  const percent = mutants.length === 0 ? 100 : (100 * noticed) / (mutants.length - listed);
  const equivalent = listed > 0 ? `, ${listed} equivalent` : '';
  return `${percent.toFixed(1).padStart(5)} %  ${noticed} of ${mutants.length} noticed${equivalent}`;
}

/** What somebody must do something about: a test is missing, or the list is out of date. */
export function complaints({ unnoticed, outdated }: Verdict): string[] {
  return [
    ...unnoticed.map(
      ({ file, lineNumber, mutator, original, replacement }) =>
        `No test notices ${file}:${lineNumber} ${mutator}\n- ${original}\n+ ${replacement}`,
    ),
    ...outdated.map(
      ({ file, line, mutator, original, replacement }) =>
        `Listed as equivalent, but noticed or gone: ${file} ${mutator} in: ${line}\n- ${original}\n+ ${replacement}`,
    ),
  ];
}
