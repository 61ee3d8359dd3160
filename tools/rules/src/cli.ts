import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkCoverage, checkRules, type Finding } from './check/check.ts';
import { coverTests } from './check/test-coverage.ts';
import type { CoverageReport } from './expression-coverage/coverage.ts';
import { coverageHtml } from './expression-coverage/page.ts';

const USAGE = 'Usage: rules check [--html FOLDER], which also leaves pages of what the tests covered.';
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FILES = ['firestore.rules', 'storage.rules'];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { html: { type: 'string' } } });
if (positionals.join(' ') === 'check') {
  process.exitCode = check();
} else {
  console.error(USAGE);
  process.exitCode = 1;
}

/** What the source itself shows to be wrong is a failure; what the tests leave open is told. */
function check(): number {
  const wrong = FILES.map((name) => tell(name, checkRules(readFileSync(path.join(ROOT, name), 'utf8'))));
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
