import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MutantResult, Position } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import type { Mutant } from './mutant.ts';

const inDomain = (name: string) => `packages/domain/src/${name}`;

/** The rules that decide about money and calls. */
export const decisions = [
  'affiliates',
  'calls',
  'coupons',
  'disputes',
  'limits',
  'money',
  'payments',
  'providers/availability.ts',
  'subscriptions',
  'transfers',
  'vat',
  'withdrawals',
].map(inDomain);
/** Runs the tests of the rules in one process. */
const runner = { plugins: ['./tools/mutation/src/runner/plugin.ts'], testRunner: 'rules' };
/** Lists of names alone are the compiler's to check. */
const leftOut = ['!**/*.test.ts', '!**/testing/**', '!**/refusals.ts'];

/** Plants every fault in these files, or folders with all below, one at a time, and runs the tests that come by it. */
export async function runStryker(root: string, targets: readonly string[]): Promise<Mutant[]> {
  // Outside the repository, where no other check takes the copies for its own files.
  const tempDirName = mkdtempSync(path.join(tmpdir(), 'sos-mutation-'));
  try {
    const mutate = [...targets.map(everyFile), ...leftOut];
    const stryker = new Stryker({ configFile: 'tools/mutation/stryker.json', ...runner, mutate, tempDirName });
    const results = await stryker.runMutationTest();
    return results.filter(({ status }) => counted.has(status)).map((result) => toMutant(root, result));
  } finally {
    rmSync(tempDirName, { recursive: true, force: true });
  }
}

const noticed = new Set(['Killed', 'Timeout']);
const counted = new Set([...noticed, 'Survived', 'NoCoverage']);

const everyFile = (target: string) => (target.endsWith('.ts') ? target : `${target}/**/*.ts`);

function toMutant(root: string, { fileName, location, mutatorName, replacement, status }: MutantResult): Mutant {
  const file = path.relative(root, path.resolve(root, fileName));
  const text = readFileSync(path.join(root, file), 'utf8');
  const lines = text.split('\n');
  return {
    file,
    lineNumber: location.start.line,
    line: lines[location.start.line - 1]?.trim() ?? '',
    mutator: mutatorName,
    original: text.slice(offsetOf(lines, location.start), offsetOf(lines, location.end)),
    replacement,
    noticed: noticed.has(status),
  };
}

/** Lines and columns are counted from 1. */
function offsetOf(lines: readonly string[], { line, column }: Position): number {
  return lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, column - 1);
}
