import { bundleForBrowsers } from '@sos/pages/bundle';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sharedChromium } from '@sos/testing/chromium';
import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT, startWorld, type TestWorld, userToken } from '../testing/world.ts';
import type { Page, PageOptions } from './page.ts';

const RULES = `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    match /open/{rest=**} { allow read, write; }
    match /own/{uid} { allow read, write: if request.auth != null && request.auth.uid == uid; }
    match /listed/{id} { allow read: if resource.data.n > 5; }
  }
}`;

let browser: Browser;
let site: Server;
let world: TestWorld;
const tabs: Tab[] = [];

async function serveSite(): Promise<Server> {
  const script = await bundleForBrowsers(new URL('page.ts', import.meta.url));
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><script src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function openTab(options: Partial<PageOptions>): Promise<Tab> {
  const tab = await browser.newPage();
  tabs.push(tab);
  await tab.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  await ask(tab, 'connect', { project: PROJECT, port: world.server.port, carrier: {}, ...options });
  return tab;
}

function ask(tab: Tab, name: keyof Page, ...values: unknown[]): Promise<unknown> {
  return tab.evaluate(
    ([method, given]) => {
      const { page } = globalThis as unknown as { page: Record<string, (...values: unknown[]) => unknown> };
      return page[method]?.(...given);
    },
    [name, values] as const,
  );
}

/** Waits until the listener has been given this last; fails with all that it was given. */
async function expectSeen(tab: Tab, name: string, wanted: unknown): Promise<void> {
  await tab
    .waitForFunction(
      ([watched, sought]) => {
        const { page } = globalThis as unknown as { page: Page };
        return JSON.stringify(page.seen(watched).at(-1)) === sought;
      },
      [name, JSON.stringify(wanted)] as const,
      { timeout: 30_000, polling: 20 },
    )
    .catch(() => undefined);
  expect(((await ask(tab, 'seen', name)) as unknown[]).at(-1)).toEqual(wanted);
}

beforeAll(async () => {
  [browser, site] = await Promise.all([sharedChromium(), serveSite()]);
});

beforeEach(async () => {
  world = await startWorld({ rules: RULES });
  return async () => {
    for (const tab of tabs.splice(0)) await tab.close();
    await world.close();
  };
});

afterAll(() => void site.close());

describe.each<[string, PageOptions['carrier']]>([
  ['streams', {}],
  ['streams of XMLHttpRequest', { useFetchStreams: false, experimentalAutoDetectLongPolling: false }],
  ['long polling', { experimentalForceLongPolling: true }],
])('the web SDK in Chromium over %s', (_name, carrier) => {
  it('reads back values of every type', async () => {
    const tab = await openTab({ carrier });
    const lines = await ask(tab, 'roundTrip', 'open/values');
    expect(lines).toEqual(expect.arrayContaining(['text: é 😀', 'fraction: 1.5', 'nan: NaN']));
    expect(lines).toHaveLength(8);
    const stored = (await world.admin.doc('open/values').get()).data() ?? {};
    expect(stored['link']).toMatchObject({ path: 'a/b' });
    expect(stored['bytes']).toEqual(Buffer.from([0, 255]));
  });

  it('hears of changes by others, of removals, and of what comes into a limited window', async () => {
    const things = world.admin.collection('open/x/things');
    await Promise.all([2, 4, 6].map((n) => things.doc(`t${n}`).set({ n })));
    const tab = await openTab({ carrier });
    await ask(tab, 'watch', 'all', things.path);
    await ask(tab, 'watch', 'two', things.path, 2);
    await expectSeen(tab, 'all', [2, 4, 6]);
    await expectSeen(tab, 'two', [2, 4]);
    await things.doc('t2').delete();
    await expectSeen(tab, 'all', [4, 6]);
    await expectSeen(tab, 'two', [4, 6]);
    await ask(tab, 'add', things.path, 1);
    await expectSeen(tab, 'two', [1, 4]);
    await ask(tab, 'unwatch', 'all');
    await things.doc('t0').set({ n: 0 });
    await expectSeen(tab, 'two', [0, 1]);
    expect(await ask(tab, 'size', things.path)).toBe(4);
  });

  it.each([
    ['a moment', 0],
    ['a minute', 60_000],
  ])('comes back after %s offline and learns what it missed, and only that', async (_time, away) => {
    const things = world.admin.collection('open/y/things');
    await Promise.all([1, 2, 3].map((n) => things.doc(`t${n}`).set({ n })));
    const tab = await openTab({ carrier });
    await ask(tab, 'watch', 'all', things.path);
    await expectSeen(tab, 'all', [1, 2, 3]);
    await ask(tab, 'offline');
    await things.doc('t1').delete();
    await things.doc('t9').set({ n: 9 });
    await world.clock.advance(away);
    world.server.resetStats();
    await ask(tab, 'online');
    await expectSeen(tab, 'all', [2, 3, 9]);
    expect(world.server.stats().listenReads).toBe(2);
  });

  it('loses no increment between transactions', async () => {
    const tab = await openTab({ carrier });
    await ask(tab, 'bumpInTransactions', 'open/counter', 4);
    await ask(tab, 'bump', 'open/counter');
    expect(await ask(tab, 'read', 'open/counter')).toBe(5);
    expect(await ask(tab, 'count', 'open')).toBe(1);
  });

  it('is held to the rules by who is signed in', async () => {
    const mine = await openTab({ carrier, token: userToken('me') });
    expect(await ask(mine, 'refusal', 'set', 'own/me')).toBe('none');
    expect(await ask(mine, 'refusal', 'set', 'own/you')).toBe('permission-denied');
    expect(await ask(mine, 'refusal', 'read', 'own/you')).toBe('permission-denied');
    await ask(mine, 'watch', 'listed', 'listed');
    await expectSeen(mine, 'listed', 'permission-denied');
    const nobody = await openTab({ carrier });
    expect(await ask(nobody, 'refusal', 'read', 'own/me')).toBe('permission-denied');
  });
});
