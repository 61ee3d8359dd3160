import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './browser.ts';
import { startFixtureServer } from './fixture-server.ts';
import type { Served } from './serve-dist.ts';

const pictures = fileURLToPath(new URL('../../.cache/screens/', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const looks = [
  { name: 'light', locale: 'en', theme: 'light', width: 1280 },
  { name: 'dark', locale: 'fr', theme: 'dark', width: 1280 },
  { name: 'narrow', locale: 'fr', theme: 'light', width: 360 },
  { name: 'rtl', locale: 'ar', theme: 'light', width: 1280 },
  { name: 'rtl-narrow-dark', locale: 'ar', theme: 'dark', width: 360 },
] as const;
type Look = (typeof looks)[number];

let browser: Browser;
let served: Served;

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  [browser, served] = await Promise.all([launchChromium(), startFixtureServer()]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

async function signIn(page: Page, locale: string) {
  await page.goto(`${served.url}/${locale}/sign-in`);
  await page.locator('[name=email]').fill('nora@example.com');
  await page.locator('[name=password]').fill('a long password');
  await page.locator('main form button').click();
  await page.locator('.provider-card h3').first().waitFor();
}

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: { run: () => Promise<{ violations: Finding[] }> } }).axe;
    return (await runner.run()).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

/** Takes the picture, and holds the screen to what every screen keeps: axe is silent, nothing scrolls sideways. */
async function look(page: Page, { name }: Look, screen: string) {
  await page.screenshot({ path: `${pictures}${name}-${screen}.png`, fullPage: true });
  expect.soft(await findings(page), `${name} ${screen}`).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(overflow, `${name} ${screen} scrolls sideways`).toBeLessThanOrEqual(0);
}

describe.each(looks)('every screen, $name', (view) => {
  let context: BrowserContext;
  let page: Page;
  const open = async (path: string, ready: string) => {
    await page.goto(`${served.url}/${view.locale}${path}`);
    await page.locator(ready).first().waitFor();
  };

  beforeAll(async () => {
    context = await browser.newContext({
      viewport: { width: view.width, height: 860 },
      colorScheme: view.theme,
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
  });
  afterAll(() => context.close());

  it('before signing in', async () => {
    await open('', '.provider-card h3');
    await look(page, view, 'home');
    await open('?kind=lawyer&language=es', '.empty');
    await look(page, view, 'home-nobody');
    await open('/providers/camille', '.profile-head');
    await look(page, view, 'profile');
    await open('/providers/nobody', '.empty h1');
    await look(page, view, 'not-found');
    await open('/terms', '.legal h2');
    await look(page, view, 'terms');
    await open('/register', 'form');
    await page.locator('main form button').click();
    await look(page, view, 'register-mistakes');
    await open('/sign-in', 'form');
    await look(page, view, 'sign-in');
    await page.locator('[popovertarget=settings]').click();
    await look(page, view, 'settings');
    await open('/book/camille', '[data-interactive=booking]');
    await page.locator('input[type=tel]').fill('06 12');
    await page.locator('form button[type=submit]').click();
    await look(page, view, 'book-phone-short');
    await page.locator('input[type=tel]').fill('+33 6 12 34 56 78');
    await page.locator('form button[type=submit]').click();
    await page.locator('[name=firstName]').waitFor();
    await look(page, view, 'book-account');
  });

  it('booking, refused and booked', async () => {
    await signIn(page, view.locale);
    await open('/book/camille', '[data-interactive=booking]');
    await page.locator('input[type=tel]').fill('+33 6 12 34 56 99');
    await look(page, view, 'book-details');
    await page.locator('form button[type=submit]').click();
    await page.locator('[type=checkbox]').waitFor();
    await look(page, view, 'book-price');
    await page.locator('[type=checkbox]').check();
    await page.locator('form button[type=submit]').click();
    const card = page.locator('[inputmode=numeric]');
    await card.waitFor();
    await look(page, view, 'book-payment');
    await card.fill('4000 0000 0000 0002');
    await page.locator('form button[type=submit]').click();
    await page.locator('.banner').waitFor();
    await look(page, view, 'book-declined');
    await card.fill('4242 4242 4242 4242');
    await page.locator('form button[type=submit]').click();
    await page.locator('.side-card .avatar').first().waitFor();
    await look(page, view, 'book-taken');
  });

  it.each(['scheduled', 'ringing', 'waiting', 'talking', 'charged', 'released'])('the call, %s', async (moment) => {
    await open(`/call/${moment}`, '.portraits');
    await look(page, view, `call-${moment}`);
  });

  it('asking to cancel', async () => {
    await open('/call/scheduled', '.portraits');
    await page.locator('.call button').first().click();
    await page.locator('dialog[open]').waitFor();
    await look(page, view, 'call-cancel');
  });

  it('without a connection', async () => {
    await open('', '.provider-card h3');
    await context.setOffline(true);
    await page.locator('.offline-notice').waitFor();
    await look(page, view, 'offline');
    await context.setOffline(false);
  });
});
