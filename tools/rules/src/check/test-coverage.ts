import type { CoverageReport } from '../expression-coverage/coverage.ts';
import { mergeReports } from '../expression-coverage/merge.ts';
import { runProductTests } from './product-tests.ts';

/** Runs the tests of the product's rules and resolves to what they covered of each file, by its name. */
export function coverTests(root: string): ReadonlyMap<string, CoverageReport> {
  return mergedByFile(runProductTests(root, 'RULES_COVERAGE').map(({ text }) => JSON.parse(text) as CoverageReport));
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
