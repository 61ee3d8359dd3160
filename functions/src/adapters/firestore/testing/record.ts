import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { db } from '../shared/db.ts';
import { toMarked } from './marked.ts';
import { playScenes } from './scenes.ts';
import { startLocalFirestore } from './start-firestore.ts';

const [release] = process.argv.slice(2);
if (!release) throw new Error('name the folder, such as 2026-11-28');
/** Collections whose documents are each of a kind of their own. */
const named = new Set<string | undefined>(['admin_config', 'private']);
const folder = path.join(import.meta.dirname, 'recorded', release);

const server = await startLocalFirestore();
await mkdir(folder, { recursive: true });
await playScenes(async (document, state) => {
  const kind = document.split('/').filter((_segment, index, all) => index % 2 === 0 || named.has(all[index - 1]));
  const file = path.join(folder, `${[...kind, state].join('.')}.json`);
  if (existsSync(file)) throw new Error(`${file} is recorded already, and a recording stays as it is`);
  const stored = await db().doc(document).get();
  await writeFile(file, `${JSON.stringify({ path: document, fields: toMarked(stored.data()) }, null, 2)}\n`);
});
await db().terminate();
await server.close();
