import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll } from 'vitest';
import { type CompiledRules, compileRules } from '../compile.ts';

/** The rules of the product; with RULES_COVERAGE set to a folder, what the tests of a file covered is left there. */
export function productRules(name: 'firestore.rules' | 'storage.rules'): CompiledRules {
  const folder = process.env['RULES_COVERAGE'];
  const source = readFileSync(new URL(`../../../../${name}`, import.meta.url), 'utf8');
  const rules = compileRules(source, { recordCoverage: folder !== undefined });
  if (folder !== undefined) {
    afterAll(() => {
      const file = path.join(folder, `${name}.${randomUUID()}.json`);
      writeFileSync(file, JSON.stringify(rules.coverage?.report(name)));
    });
  }
  return rules;
}
