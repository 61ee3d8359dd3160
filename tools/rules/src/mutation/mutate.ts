import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Mutant } from '@sos/mutation/mutant';
import { rulesFiles, runProductTests } from '../check/product-tests.ts';
import { faultsOf } from './faults.ts';

/** Plants every fault in the product's rules, one at a time, and sees whether the tests of the rules notice it. */
export function mutateRules(root: string): readonly Mutant[] {
  const left = runProductTests(root, 'RULES_MUTANTS');
  return rulesFiles.flatMap((file) => {
    const told = left.filter(({ name }) => name.startsWith(`${file}.`));
    const noticed = new Set(told.flatMap(({ text }) => JSON.parse(text) as readonly number[]));
    return mutantsOf(file, readFileSync(path.join(root, file), 'utf8'), noticed);
  });
}

function mutantsOf(file: string, source: string, noticed: ReadonlySet<number>): readonly Mutant[] {
  const lines = source.split('\n');
  return faultsOf(source).map(({ start, end, mutator, replacement }, index) => {
    const lineNumber = source.slice(0, start).split('\n').length;
    const line = lines[lineNumber - 1]?.trim() ?? '';
    const original = source.slice(start, end);
    return { file, lineNumber, line, mutator, original, replacement, noticed: noticed.has(index) };
  });
}
