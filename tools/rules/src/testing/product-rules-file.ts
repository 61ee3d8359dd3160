import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll } from 'vitest';
import type { RulesFile } from '../check/product-tests.ts';
import { type CompiledRules, compileRules } from '../compile.ts';
import { watched } from '../mutation/noticing.ts';

/** Every fault is tried on every request; a busy machine takes its time. */
const LONGEST_MS = 3_600_000;

/**
 * The rules of the product. With RULES_COVERAGE set to a folder, what the tests of a file covered is left there; with
 * RULES_MUTANTS, which faults they would notice.
 */
export function productRules(name: RulesFile): CompiledRules {
  const { RULES_COVERAGE: coverage, RULES_MUTANTS: mutants } = process.env;
  const source = readFileSync(new URL(`../../../../${name}`, import.meta.url), 'utf8');
  const rules = compileRules(source, { recordCoverage: coverage !== undefined });
  if (coverage !== undefined) leave(coverage, name, () => rules.coverage?.report(name));
  if (mutants === undefined) return rules;
  const { rules: asked, noticed } = watched(rules);
  leave(mutants, name, noticed);
  return asked;
}

function leave(folder: string, name: string, finding: () => unknown): void {
  const file = path.join(folder, `${name}.${randomUUID()}.json`);
  afterAll(() => writeFileSync(file, JSON.stringify(finding())), LONGEST_MS);
}
