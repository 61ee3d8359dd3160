import { request as httpRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT, ROOT, startWorld, type TestWorld, userToken } from '../testing/world.ts';
import type { ActivityMessage, ChangesMessage, DecisionView } from './protocol.ts';

const RULES = `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    match /own/{uid} {
      allow read: if false;
      allow read:
        if request.auth.uid == uid;
    }
  }
}`;
const DATABASE = `projects/${PROJECT}/databases/(default)`;
const JSON_TYPE = { 'content-type': 'application/json' };

let world: TestWorld;
beforeEach(async () => {
  world = await startWorld({ rules: RULES });
});
afterEach(() => world.close());

/** The status of a request with any headers, also those that fetch does not let through. */
function statusOf(method: string, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${world.server.url}${path}`, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
    request.end(method === 'POST' ? '{}' : undefined);
  });
}

async function rpc(name: string, request: unknown): Promise<Response> {
  const body = JSON.stringify(request);
  return fetch(`${world.server.url}/console/api/rpc/${name}`, { method: 'POST', headers: JSON_TYPE, body });
}

/** Asks as a web client. */
const ask = (path: string, uid: string) =>
  fetch(`${world.server.url}/v1/${ROOT}/${path}`, { headers: { authorization: `Bearer ${userToken(uid)}` } });

const getJson = async (path: string): Promise<unknown> =>
  (await fetch(`${world.server.url}/console/api/${path}`)).json();

/** The messages of a live stream until one is as wanted. */
async function liveUntil<Message>(show: string, isWanted: (message: Message) => boolean): Promise<Message> {
  const database = encodeURIComponent(DATABASE);
  const response = await fetch(`${world.server.url}/console/api/live?show=${show}&database=${database}`);
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString();
    const messages = [...text.matchAll(/^data: (.*)\n\n/gm)].map(([, data]) => JSON.parse(data ?? '') as Message);
    const wanted = messages.find(isWanted);
    if (wanted) return wanted;
  }
  throw new Error(`The stream ended with ${text}`);
}

describe('the console', () => {
  it('is a page with its own script and nothing from elsewhere', async () => {
    const page = await fetch(`${world.server.url}/console`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await page.text()).toContain('<script type="module" src="/console/page.js">');
    const script = await fetch(`${world.server.url}/console/page.js`);
    expect(script.headers.get('content-type')).toContain('text/javascript');
    expect((await script.text()).length).toBeGreaterThan(10_000);
    expect((await fetch(`${world.server.url}/console/page.css`)).status).toBe(200);
  });

  it.each(['/console/no.js', '/console/api/no', '/consoles', '/console/api/live?show=no'])(
    'has no %s',
    async (path) => {
      expect((await fetch(world.server.url + path)).ok).toBe(false);
    },
  );

  it('still lets emulator clients find the server at /', async () => {
    expect(await (await fetch(world.server.url)).text()).toBe('Ok');
  });

  it('reads and writes past the rules and is not counted as a client', async () => {
    const update = { name: `${ROOT}/own/a`, fields: { n: { integerValue: '1' } } };
    expect((await rpc('Commit', { database: DATABASE, writes: [{ update }] })).status).toBe(200);
    const read = await rpc('GetDocument', { name: `${ROOT}/own/a` });
    expect(await read.json()).toMatchObject({ fields: { n: { integerValue: '1' } } });
    const { seconds } = await liveUntil<ActivityMessage>('requests', () => true);
    expect(seconds.every(({ read: reads, write }) => reads + write === 0)).toBe(true);
  });

  it('tells failures as Firestore does', async () => {
    const missing = await rpc('GetDocument', { name: `${ROOT}/own/none` });
    expect(missing.status).toBe(404);
    expect(await missing.json()).toMatchObject({ error: { status: 'NOT_FOUND' } });
    expect((await rpc('Nothing', {})).status).toBe(404);
  });

  it('knows its databases and whether there are rules', async () => {
    expect(await getJson('info')).toEqual({ databases: [{ name: DATABASE, hasRules: true }] });
  });
});

it.each(['//', '///x', '/%zz', '*'])('a strange address such as %s does not end the server', async (path) => {
  const { port } = world.server;
  await new Promise((resolve, reject) => {
    const request = httpRequest({ port, path, method: 'OPTIONS' }, (response) => resolve(response.resume()));
    request.on('error', reject).end();
  });
  expect((await fetch(world.server.url)).status).toBe(200);
});

describe('other sites', () => {
  it.each([
    ['by a name that is not local', { host: 'evil.example:8080' }],
    ['from their own pages', { origin: 'http://evil.example' }],
    ['from another port of this machine', { origin: 'http://localhost:3000' }],
    ['without a name of their own', { origin: 'null' }],
    ['without origin', { 'sec-fetch-site': 'cross-site' }],
  ])('cannot use it %s', async (_name, headers) => {
    const at = (method: string, path: string) =>
      statusOf(method, path, { ...JSON_TYPE, ...headers } as Record<string, string>);
    expect(await at('POST', '/console/api/rpc/Commit')).toBe(403);
    expect(await at('GET', '/console/api/info')).toBe(403);
  });

  it('cannot read the page by another name, but may link to it', async () => {
    expect(await statusOf('GET', '/console', { host: 'evil.example' })).toBe(403);
    expect(await statusOf('GET', '/console', { 'sec-fetch-site': 'cross-site' })).toBe(200);
  });

  it('cannot send a form', async () => {
    const path = '/console/api/rpc/Commit';
    expect(await statusOf('POST', path, { 'content-type': 'text/plain' })).toBe(403);
    expect(await statusOf('POST', path, {})).toBe(403);
  });

  it.each(['localhost', '127.0.0.1', '[::1]', 'firestore.localhost'])('are not %s', async (host) => {
    const headers = {
      ...JSON_TYPE,
      host: `${host}:8080`,
      origin: `http://${host}:8080`,
      'sec-fetch-site': 'same-origin',
    };
    expect(await statusOf('GET', '/console/api/info', headers)).toBe(200);
  });
});

describe('live', () => {
  it('names the documents that changed', async () => {
    const heard = liveUntil<ChangesMessage>('data', ({ paths }) => paths.includes('a/2'));
    // The stream may open after the first writes: they go on until it has heard of one.
    let isHeard = false;
    void heard.then(() => (isHeard = true));
    while (!isHeard) await world.admin.doc('a/2').set({ at: performance.now() });
    expect(await heard).toEqual({ paths: ['a/2'], more: false });
  });

  it('shows a decision with every statement that was asked and what it came to', async () => {
    await ask('own/me', 'you');
    const decisions = await liveUntil<DecisionView[]>('rules', ({ length }) => length > 0);
    expect(decisions).toEqual([
      expect.objectContaining({
        id: 1,
        method: 'get',
        path: 'own/me',
        uid: 'you',
        allowed: false,
        file: 'firestore.rules',
        tried: [
          { result: 'false', line: 5, at: 5, text: 'allow read: if false;' },
          { result: 'false', line: 7, at: 7, text: 'allow read: if request.auth.uid == uid;' },
        ],
      }),
    ]);
  });

  it('counts what clients ask, and what they were refused', async () => {
    await ask('own/me', 'you');
    await ask('own/me', 'me');
    const { seconds, open } = await liveUntil<ActivityMessage>('requests', () => true);
    const total = (kind: 'read' | 'denied') => seconds.reduce((sum, counts) => sum + counts[kind], 0);
    expect([total('read'), total('denied')]).toEqual([2, 1]);
    expect(open).toMatchObject({ listeners: 0, 'locks held': 0, 'gRPC streams': 0, 'web channels': 0 });
  });

  it('measures locks that are held and waited for', async () => {
    const doc = world.admin.doc('a/b');
    const opened = () => liveUntil<ActivityMessage>('requests', ({ open }) => open['locks waited for'] === 1);
    let waiting: Promise<unknown> = Promise.resolve();
    await world.admin.runTransaction(async (transaction) => {
      await transaction.get(doc);
      waiting = doc.set({ n: 1 });
      expect((await opened()).open).toMatchObject({ transactions: 1, 'locks held': 1 });
      transaction.set(doc, { n: 2 });
    });
    await waiting;
    const { open } = await liveUntil<ActivityMessage>('requests', () => true);
    expect(open).toMatchObject({ transactions: 0, 'locks held': 0, 'locks waited for': 0 });
  });

  it('measures what is open', async () => {
    const stop = await new Promise<() => void>((resolve) => {
      const end = world.admin.collection('a').onSnapshot(() => queueMicrotask(() => resolve(end)));
    });
    const { open } = await liveUntil<ActivityMessage>('requests', () => true);
    expect(open).toMatchObject({ listeners: 1, 'gRPC streams': 1 });
    stop();
    await liveUntil<ActivityMessage>('requests', (message) => message.open['listeners'] === 0);
  });
});

it('keeps the rules of a decision after they were replaced', async () => {
  const rules = (decision = '') => getJson(`rules?database=${encodeURIComponent(DATABASE)}${decision}`);
  const name = 'firestore.rules';
  await ask('own/me', 'me');
  expect(await rules('&decision=1')).toEqual({ name, source: RULES, current: true });
  const other = RULES.replace('if false', 'if true');
  world.server.loadRules(other);
  expect(await rules('&decision=1')).toEqual({ name, source: RULES, current: false });
  expect(await rules()).toEqual({ name, source: other, current: true });
  expect(await rules('&decision=2')).toMatchObject({ error: { status: 'NOT_FOUND' } });
});
