import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, expect, it } from 'vitest';

const file = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

let child: ChildProcess | undefined;
afterEach(() => void child?.kill('SIGKILL'));

async function startBundle(): Promise<string> {
  await promisify(execFile)(process.execPath, [file('build.ts')]);
  child = spawn(process.execPath, [file('dist/cli.js'), '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [greeting] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  return /FIRESTORE_EMULATOR_HOST=(\S+)\./.exec(greeting.toString())?.[1] ?? '';
}

it('serves from one file as the sources do', async () => {
  const url = `http://${await startBundle()}/v1/projects/demo-bundle/databases/(default)/documents/notes`;
  const fields = { n: { integerValue: '7' } };
  const headers = { authorization: 'Bearer owner' };
  await fetch(`${url}?documentId=n1`, { method: 'POST', headers, body: JSON.stringify({ fields }) });
  const read = await fetch(`${url}/n1`, { headers });
  expect(await read.json()).toMatchObject({ fields });
});
