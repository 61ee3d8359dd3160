import { writeFile } from 'node:fs/promises';
import { runbook } from './src/runbook.ts';

await writeFile(new URL('../../docs/runbook.md', import.meta.url), runbook());
