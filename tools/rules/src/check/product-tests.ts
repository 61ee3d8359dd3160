import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The rules that the Firebase CLI deploys, at the root of the repository. */
export const rulesFiles = ['firestore.rules', 'firestore.assistant.rules', 'storage.rules'] as const;
export type RulesFile = (typeof rulesFiles)[number];

const TESTS = 'tools/rules/src/product-';

/** Runs the tests of the product's rules, and gives what each file of them left in the folder that the variable names. */
export function runProductTests(root: string, variable: 'RULES_COVERAGE' | 'RULES_MUTANTS'): readonly Left[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rules-'));
  try {
    const runner = [path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', '-c', 'tools/config/vitest.config.ts'];
    const env = { ...process.env, [variable]: folder };
    // Each file tells of rules of its own.
    const options = ['--project', 'unit', '--isolate'];
    const { status, stdout } = spawnSync(process.execPath, [...runner, ...options, TESTS], { cwd: root, env });
    if (status !== 0) throw new Error(`The tests of the rules fail.\n${stdout.toString()}`);
    return readdirSync(folder).map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface Left {
  /** Begins with the rules' file. */
  readonly name: string;
  readonly text: string;
}
