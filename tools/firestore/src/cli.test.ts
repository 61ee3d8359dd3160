import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const PROGRAM = fileURLToPath(new URL('cli.ts', import.meta.url));
const CLOSED = 'service cloud.firestore { match /databases/{d}/documents { match /{x=**} { allow read: if false; } } }';
const AS_ADMIN = { authorization: 'Bearer owner' };

let folder: string;
let children: ChildProcess[];
let functions: Server;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sos-firestore-'));
  children = [];
  functions = createServer();
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  functions.close();
  rmSync(folder, { recursive: true, force: true });
});

function start(...args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  return child;
}

/** All that it printed, and how it ended. */
function ending(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('close', (code) => resolve({ code, said }));
  });
}

function address(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const host = /FIRESTORE_EMULATOR_HOST=(\S+)\./.exec(chunk.toString())?.[1];
      if (host) resolve(`http://${host}`);
    });
  });
}

function aRulesFile(content: string): string {
  const file = path.join(folder, 'firestore.rules');
  writeFileSync(file, content);
  return file;
}

/** Resolves with the path of the first request that the functions get. */
async function firstEvent(): Promise<{ host: string; arrived: Promise<string | undefined> }> {
  await new Promise<void>((resolve) => functions.listen(0, '127.0.0.1', resolve));
  const arrived = new Promise<string | undefined>((resolve) => {
    functions.on('request', (request, response) => {
      resolve(request.url);
      response.end();
    });
  });
  return { host: `127.0.0.1:${(functions.address() as AddressInfo).port}`, arrived };
}

it('takes the options that firebase-tools gives, and stops in peace at SIGINT', async () => {
  const { host, arrived } = await firstEvent();
  const options = `--host 127.0.0.1 --port 0 --websocket_port 9150 --database-edition standard --project_id demo-cli
    --rules ${aRulesFile(CLOSED)} --single_project_mode true --functions_emulator ${host}`;
  const child = start(...options.split(/\s+/));
  const ended = ending(child);
  const url = await address(child);
  const documents = `${url}/v1/projects/demo-cli/databases/(default)/documents`;
  const trigger = `${url}/emulator/v1/projects/demo-cli/eventarcTrigger?eventarcTriggerId=on-note`;
  const eventType = 'google.cloud.firestore.document.v1.created';
  await fetch(trigger, {
    method: 'POST',
    body: JSON.stringify({ eventType, document: { value: 'notes/{id}', matchType: 'PATH_PATTERN' } }),
  });
  expect((await fetch(`${documents}/notes/n1`)).status).toBe(403);
  expect((await fetch(`${documents}/notes?documentId=n1`, { method: 'POST', headers: AS_ADMIN, body: '{}' })).ok).toBe(
    true,
  );
  expect(await arrived).toBe('/functions/projects/demo-cli/triggers/on-note');
  child.kill('SIGINT');
  expect(await ended).toMatchObject({ code: 0 });
});

it('starts from an export, and leaves one at SIGINT', async () => {
  const name = 'v1/projects/demo-cli/databases/(default)/documents/notes/n1';
  const first = start('--port', '0', '--project_id', 'demo-cli', '--export_on_exit', folder);
  const ended = ending(first);
  await fetch(`${await address(first)}/${name}`, { method: 'PATCH', body: '{"fields":{"n":{"integerValue":"1"}}}' });
  first.kill('SIGINT');
  expect(await ended).toMatchObject({ code: 0 });
  const seed = path.join(folder, 'firestore_export/firestore_export.overall_export_metadata');
  const second = await address(start('--port', '0', '--seed_from_export', seed));
  expect(await (await fetch(`${second}/${name}`)).json()).toMatchObject({ fields: { n: { integerValue: '1' } } });
});

it('says that it could not leave an export', async () => {
  const child = start('--port', '0', '--export_on_exit', aRulesFile('no folder'));
  const ended = ending(child);
  await address(child);
  child.kill('SIGINT');
  expect(await ended).toMatchObject({ code: 1, said: expect.stringContaining('ENOTDIR') as string });
});

it.each([
  ['an export that is not there', ['--seed_from_export', '/nowhere/x'], '/nowhere/x cannot be read.'],
  ['an option it does not know', ['--colour', 'red'], "Unknown option '--colour'"],
  ['a port that is none', ['--port', 'ninety'], 'ninety is not a port.'],
  ['the other edition', ['--database-edition', 'enterprise'], 'Only the standard edition is served.'],
  ['a file that is not there', ['--rules', '/nowhere/firestore.rules'], '/nowhere/firestore.rules cannot be read.'],
])('says in one line what is wrong with %s', async (_, args, reason) => {
  const { code, said } = await ending(start('--port', '0', ...args));
  expect(code).toBe(1);
  expect(said).toContain(reason);
  expect(said.trim().split('\n')).toHaveLength(1);
});

it('says where rules do not compile', async () => {
  const rules = aRulesFile('service cloud.firestore {\n  oops\n}');
  expect(await ending(start('--port', '0', '--rules', rules))).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^The rules do not compile: 2:\d+ /) as string,
  });
});
