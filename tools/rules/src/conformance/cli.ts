import { readFileSync } from 'node:fs';
import { agreementOf } from './agreement.ts';
import type { CorpusScenario } from './corpus.ts';

const [subject, ...files] = process.argv.slice(2);
if (subject !== 'rules' || files.length === 0) {
  process.stderr.write('Usage: conformance rules FILE..., each a corpus of recorded verdicts.\n');
  process.exitCode = 1;
} else {
  for (const file of files) report(file);
}

function report(file: string): void {
  const { total, wrong } = agreementOf(JSON.parse(readFileSync(file, 'utf8')) as CorpusScenario[]);
  process.stdout.write([...wrong, `${file}: ${total - wrong.length} of ${total} agree`, ''].join('\n'));
  if (wrong.length > 0) process.exitCode = 1;
}
