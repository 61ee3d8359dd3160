import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { startVisit } from './a-visit.ts';
import type { Visit } from './a-visit.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});
afterEach(() => visit.leave());

/** Keeps the entry back until all that may come without it has been asked for, and answers nothing that is asked for later. */
async function openByFirstRequests(path: string): Promise<Page> {
  const page = await visit.aPage({ viewport: { width: 1280, height: 720 } });
  const asked: string[] = [];
  let isReleased = false;
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (isReleased && !asked.includes(pathname)) return;
    asked.push(pathname);
    if (/\/index-[^/]+$/.test(pathname)) await released;
    await route.continue();
  });
  await visit.open(page, `/..${path}`, { waitUntil: 'commit' });
  const named = () =>
    page
      .locator('head link[rel=modulepreload]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  await expect
    .poll(async () => (await named()).some((file) => /home|profile|pricing|register-lawyer/.test(file)))
    .toBe(true);
  await expect.poll(async () => (await named()).filter((file) => !asked.includes(file))).toEqual([]);
  isReleased = true;
  release();
  return page;
}

it.each([
  ['/fr', '.provider-card h3'],
  ['/en/providers/camille', '.profile-head h1'],
  ['/en/pricing', '.price-card h2'],
  ['/en/register/lawyer', '.application select'],
])('shows the first view of %s by what was asked for before the entry ran', async (path, shown) => {
  const page = await openByFirstRequests(path);
  await page.locator(shown).first().waitFor();
  expect(await page.locator('main h1').count()).toBe(1);
});
