import { launchChromium } from '@sos/testing/chromium';
import type { Browser, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFixtureServer } from './fixture-server.ts';
import type { Served } from './serve-dist.ts';

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), startFixtureServer()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** The scripts that a first view asks for, while the entry is kept back until all that may come without it has been asked for. */
async function askedWithoutEntry(path: string): Promise<{ early: string[]; all: string[] }> {
  const page = await browser.newPage();
  const asked: string[] = [];
  const name = (request: Request) => new URL(request.url()).pathname;
  page.on('request', (request) => {
    if (name(request).endsWith('.js')) asked.push(name(request));
  });
  let release = () => {};
  const wanted = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/index-[^/]+\.js$/, async (route) => {
    await wanted;
    await route.continue();
  });
  await page.goto(`${served.url}${path}`, { waitUntil: 'commit' });
  const named = () =>
    page
      .locator('head link[rel=modulepreload]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  await expect.poll(async () => (await named()).some((file) => /home|profile/.test(file))).toBe(true);
  await expect.poll(async () => (await named()).filter((file) => !asked.includes(file))).toEqual([]);
  const early = [...new Set(asked)];
  release();
  await page.locator('main h1').waitFor();
  const all = [...new Set(asked)];
  await page.close();
  return { early, all };
}

it.each(['/fr', '/en/providers/camille'])(
  'asks for all that the first view of %s needs before the entry runs',
  async (path) => {
    const { early, all } = await askedWithoutEntry(path);
    expect(all.filter((file) => !early.includes(file))).toEqual([]);
  },
);
