import { sharedChromium } from '@sos/testing/chromium';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { axeFindings, fieldRow, LOOKS, openConsole, takePicture } from '../testing/console-tab.ts';
import { ROOT, startWorld, type TestWorld, userToken } from '../testing/world.ts';

const RULES = `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    function owns(uid) {
      return request.auth.uid == uid;
    }
    match /own/{uid} {
      allow read: if owns(uid);
      allow read: if resource.data.open == true;
    }
  }
}`;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

let world: TestWorld;
let page: Page;
beforeEach(async () => {
  world = await startWorld({ rules: RULES });
});
afterEach(async () => {
  await page.close();
  await world.close();
});

async function open(place: string): Promise<void> {
  page = await openConsole(browser, `${world.server.url}/console${place}`);
}

const get = (path: string, uid?: string) =>
  fetch(`${world.server.url}/v1/${ROOT}/${path}`, {
    headers: uid === undefined ? {} : { authorization: `Bearer ${userToken(uid)}` },
  });
const decisions = () => page.getByRole('list', { name: 'Decisions, newest first' }).getByRole('link');

it('a denied request shows the lines that decided', async () => {
  await world.admin.doc('own/me').set({ secret: true });
  await open('#rules');
  await page.getByText('Nothing was decided yet.').waitFor();
  await get('own/me', 'me');
  await get('own/me', 'you');
  await get('own/me');
  const row = decisions().filter({ hasText: 'you' });
  await row.getByText('firestore.rules:9 error: Property open is undefined on object.').waitFor();
  await row.click();
  const marked = page.locator('.code .marked');
  expect(await marked.allTextContents()).toEqual([
    '      return request.auth.uid == uid;false',
    '      allow read: if owns(uid);false at line 5',
    '      allow read: if resource.data.open == true;Property open is undefined on object.',
  ]);
  const code = page.getByRole('group', { name: 'Source of the rules' });
  expect(
    await page.getByRole('list', { name: 'Statements that were asked' }).getByRole('button').allTextContents(),
  ).toEqual(['firestore.rules:8', 'Line 5', 'firestore.rules:9']);
  await page.setViewportSize({ width: 1280, height: 200 });
  await page.getByRole('button', { name: 'Line 5' }).click();
  expect(await code.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  await page.reload();
  await marked.first().waitFor();
  await decisions().filter({ hasText: 'none' }).click();
  await page.locator('.code .marked', { hasText: 'return request.auth.uid == uid' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

it('decisions are filtered by outcome, path and person', async () => {
  await open('#rules');
  for (const [path, uid] of [
    ['own/a', 'a'],
    ['own/b', 'a'],
    ['own/c', 'c'],
  ] as const)
    await get(path, uid);
  await decisions().nth(2).waitFor();
  await page.getByLabel('Only denied').check();
  expect(await decisions().count()).toBe(1);
  await page.getByLabel('Only denied').uncheck();
  await page.getByLabel('Uid has').fill('c');
  expect(await decisions().count()).toBe(1);
  await page.getByLabel('Uid has').fill('');
  await page.getByLabel('Path has').fill('own/x');
  expect(await page.getByText('No decision matches.').isVisible()).toBe(true);
});

it('a decision keeps its rules when they are replaced', async () => {
  await get('own/me', 'you');
  world.server.loadRules(RULES.replace('owns(uid);', 'true;'));
  await open('#rules/1');
  await page.getByText('These rules have been replaced since.').waitFor();
  expect(await page.locator('.marked', { hasText: 'allow read: if owns(uid);' }).count()).toBe(1);
});

it('requests are counted by kind', async () => {
  await open('#requests');
  await get('own/me', 'me');
  await get('own/me', 'you');
  await world.admin.doc('a/b').set({});
  await page.getByRole('row', { name: /^Reads .* 2$/ }).waitFor();
  await page.getByRole('row', { name: /^Writes .* 1$/ }).waitFor();
  await page.getByRole('row', { name: /^Denied .* 1$/ }).waitFor();
  const stop = world.admin.doc('a/b').onSnapshot(() => undefined);
  await page.locator('.gauges div', { hasText: /^listeners1$/ }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  stop();
});

it('a server that goes away and comes back is noticed', async () => {
  await world.admin.doc('a/b').set({ n: 1 });
  await open('#/a/b');
  await fieldRow(page, 'n').waitFor();
  const { port } = world.server;
  await world.close();
  await page.getByText('The server does not answer.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  world = await startWorld({ port });
  await page.getByText('The server does not answer.').waitFor({ state: 'hidden' });
  await page.getByText('There is no such document.').waitFor();
  expect(await fieldRow(page, 'n').count()).toBe(0);
});

it.each(LOOKS)('everybody can use it: $name', async (look) => {
  await get('own/me', 'me');
  await get('own/me', 'you');
  for (const place of ['#rules/2', '#requests']) {
    page = await openConsole(browser, `${world.server.url}/console${place}`, look);
    await page
      .locator(place === '#requests' ? 'tbody tr' : '.marked')
      .first()
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.width);
    await takePicture(page, `${look.name}-${place.replaceAll(/\W/g, '')}`);
    if (place !== '#requests') await page.close();
  }
});
