import { readFileSync } from 'node:fs';
import type { Mutant } from './mutant.ts';

/** A fault that changes nothing anybody could observe, so that no test can notice it. */
export interface Equivalent extends Pick<Mutant, 'file' | 'line' | 'mutator' | 'original' | 'replacement'> {
  readonly why: string;
}

/** Throws TypeError when an entry says nothing of why. */
export function readEquivalents(path: string | URL): Equivalent[] {
  const entries = JSON.parse(readFileSync(path, 'utf8')) as Equivalent[];
  for (const entry of entries) {
    if (!entry.why?.trim())
      throw new TypeError(`No reason is given for the equivalent in ${entry.file}: ${entry.line}`);
  }
  return entries;
}
