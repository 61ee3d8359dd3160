import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readEquivalents } from '@sos/mutation/equivalents';
import { judge } from '@sos/mutation/judge';
import { complaints, scores } from '@sos/mutation/report';
import { checkCoverage, checkRules, type Finding } from './check/check.ts';
import { rulesFiles } from './check/product-tests.ts';
import { coverTests } from './check/test-coverage.ts';
import type { CoverageReport } from './expression-coverage/coverage.ts';
import { coverageHtml } from './expression-coverage/page.ts';
import { mutateRules } from './mutation/mutate.ts';

const USAGE = 'Usage: rules check [--html FOLDER], which also leaves pages of what the tests covered, or: rules mutate';
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const { values, positionals } = parseArgs({ allowPositionals: true, options: { html: { type: 'string' } } });
const verbs: Readonly<Record<string, () => number>> = { check, mutate };
process.exitCode = (verbs[positionals.join(' ')] ?? usage)();

function usage(): number {
  console.error(USAGE);
  return 1;
}

/** Every fault in the rules is noticed by a test, or listed with why it changes nothing. */
function mutate(): number {
  const mutants = mutateRules(ROOT);
  const verdict = judge(mutants, readEquivalents(path.join(ROOT, 'tools/rules/equivalents.json')));
  const said = complaints(verdict);
  console.log([...said, '', ...scores(mutants, verdict)].join('\n'));
  return said.length > 0 ? 1 : 0;
}

/** What the source itself shows to be wrong is a failure; what the tests leave open is told. */
function check(): number {
  const wrong = rulesFiles.map((name) => tell(name, checkRules(readFileSync(path.join(ROOT, name), 'utf8'))));
  if (wrong.some((count) => count > 0)) return 1;
  for (const [name, report] of coverTests(ROOT)) {
    const open = tell(name, checkCoverage(report));
    console.log(
      `${name}: nothing unused or unreachable; ${open} expressions not seen both true and false by the tests`,
    );
    if (values.html !== undefined) writePage(values.html, name, report);
  }
  return 0;
}

function tell(name: string, findings: readonly Finding[]): number {
  for (const { line, column, kind, text } of findings) console.log(`${name}:${line}:${column} ${kind}: ${text}`);
  return findings.length;
}

function writePage(folder: string, name: string, report: CoverageReport): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.html`), coverageHtml(report));
}
