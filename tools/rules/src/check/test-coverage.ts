import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CoverageReport } from '../expression-coverage/coverage.ts';
import { mergeReports } from '../expression-coverage/merge.ts';

const TESTS = ['tools/rules/src/product-rules', 'tools/rules/src/product-storage-rules'];

/** Runs the tests of the product's rules and resolves to what they covered of each file, by its name. */
export function coverTests(root: string): ReadonlyMap<string, CoverageReport> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rules-coverage-'));
  try {
    runTests(root, folder);
    return mergedByFile(readdirSync(folder).map((name) => readReport(path.join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runTests(root: string, folder: string): void {
  const runner = [path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', '-c', 'tools/config/vitest.config.ts'];
  const env = { ...process.env, RULES_COVERAGE: folder };
  // Each file tells what it covered of rules of its own.
  const options = ['--project', 'unit', '--isolate'];
  const { status, stdout } = spawnSync(process.execPath, [...runner, ...options, ...TESTS], { cwd: root, env });
  if (status !== 0) throw new Error(`The tests of the rules fail.\n${stdout.toString()}`);
}

function mergedByFile(reports: readonly CoverageReport[]): ReadonlyMap<string, CoverageReport> {
  const merged = new Map<string, CoverageReport>();
  for (const report of reports) {
    const name = report.rules.files[0]?.name ?? '';
    const before = merged.get(name);
    merged.set(name, before ? mergeReports(before, report) : report);
  }
  return merged;
}

function readReport(file: string): CoverageReport {
  return JSON.parse(readFileSync(file, 'utf8')) as CoverageReport;
}
