import path from 'node:path';
import { parseArgs } from 'node:util';
import { readEquivalents } from './equivalents.ts';
import { judge } from './judge.ts';
import { complaints, scores } from './report.ts';
import { decisions, runStryker } from './run-stryker.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const { positionals } = parseArgs({ allowPositionals: true });
const start = performance.now();
const targets = positionals.length > 0 ? positionals.map((target) => target.replace(/\/$/, '')) : decisions;
const mutants = await runStryker(root, targets);
const verdict = judge(mutants, readEquivalents(path.join(root, 'tools/mutation/equivalents.json')));
const said = complaints(verdict);
console.log([...said, '', ...scores(mutants, verdict)].join('\n'));
console.log(`mutate: ${((performance.now() - start) / 1000).toFixed(0)} s`);
process.exitCode = said.length > 0 || mutants.length === 0 ? 1 : 0;
