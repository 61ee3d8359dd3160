import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { dropMaps, releaseOf, sendMaps, sentryProject } from './source-maps.ts';

interface Asked {
  readonly path: string;
  readonly text: string;
  readonly authorization: string | undefined;
}

let sentry: Server;
let asked: Asked[] = [];
let answers: number[] = [];
let dist: string;
let waited = 0;

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url: at = '', headers } = request;
  asked.push({ path: at, text: await text(request), authorization: headers.authorization });
  response.writeHead(answers.shift() ?? 201).end('{}');
}

beforeAll(async () => {
  sentry = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => void sentry.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void sentry.close());
afterEach(() => rm(dist, { recursive: true }));
beforeEach(async () => {
  [asked, answers, waited] = [[], [], 0];
  dist = await mkdtemp(path.join(tmpdir(), 'maps-'));
  await mkdir(path.join(dist, 'assets'));
  await writeFile(path.join(dist, 'index.html'), '<script type="module" src="/assets/index-DqWyt_kW.js"></script>');
  await writeFile(path.join(dist, 'assets/index-DqWyt_kW.js'), 'shorter()');
  await writeFile(path.join(dist, 'assets/index-DqWyt_kW.js.map'), '{"sources":["longer.ts"]}');
});

const sender = { wait: async (seconds: number) => void (waited += seconds), say: () => undefined };
const send = () => sendMaps(dist, { api: api(), organisation: '7', project: '8', token: 'secret' }, sender);
const api = () => `http://127.0.0.1:${(sentry.address() as AddressInfo).port}/api/0`;

it('sends each script with the name of its map, and the map, under the release that browsers name', async () => {
  await send();
  const files = '/api/0/projects/7/8/releases/DqWyt_kW/files/';
  expect(asked.map((each) => each.path)).toEqual(['/api/0/organizations/7/releases/', files, files]);
  expect(JSON.parse(asked[0]?.text ?? '')).toEqual({ version: 'DqWyt_kW', projects: ['8'] });
  expect(asked[1]?.text).toMatch(/name="name"\r\n\r\n~\/assets\/index-DqWyt_kW\.js\r\n/);
  expect(asked[1]?.text).toContain('sourcemap:index-DqWyt_kW.js.map');
  expect(asked[2]?.text).toContain('~/assets/index-DqWyt_kW.js.map');
  expect(asked[2]?.text).toContain('longer.ts');
  expect(new Set(asked.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer secret']));
});

it('takes what Sentry has for sent, and asks again while it is busy', async () => {
  answers = [208, 409, 429, 503];
  await send();
  expect([asked.length, waited]).toEqual([5, 60]);
});

it.each([
  ['is refused', [201, 403]],
  ['is busy for too long', [201, 503, 503, 503, 503]],
])('says so when it %s', async (_what, given) => {
  answers = [...given];
  await expect(send()).rejects.toThrow(/Sentry answered (403|503) to .*files/);
});

it('leaves no map where hosts serve files', async () => {
  await dropMaps(dist);
  expect(await readdir(path.join(dist, 'assets'))).toEqual(['index-DqWyt_kW.js']);
  expect(await releaseOf(dist)).toBe('DqWyt_kW');
});

it.each([
  [`https://${'0'.repeat(32)}@o7.ingest.de.sentry.io/8`, 'https://de.sentry.io/api/0'],
  [`https://${'0'.repeat(32)}@o7.ingest.sentry.io/8`, 'https://us.sentry.io/api/0'],
])('%s is a project at %s', (dsn, api) => {
  expect(sentryProject(dsn, 'secret')).toEqual({ api, organisation: '7', project: '8', token: 'secret' });
});

it('knows no project by an address of somebody else', () => {
  expect(sentryProject('https://key@o7.ingest.sentry.io.example.com/8', 'secret')).toBeUndefined();
});
