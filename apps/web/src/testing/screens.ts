import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { launchChromium } from '@sos/testing/chromium';
import { startFixtureServer } from './fixture-server.ts';
import type { Served } from './serve-dist.ts';
import { textsOfReact } from './translator.ts';

const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const pictures = fileURLToPath(new URL('../../.cache/screens/', import.meta.url));

export const looks = [
  { name: 'light', locale: 'en', dir: 'ltr', theme: 'light', width: 1280 },
  { name: 'dark', locale: 'fr', dir: 'ltr', theme: 'dark', width: 1280 },
  { name: 'narrow', locale: 'fr', dir: 'ltr', theme: 'light', width: 360 },
  { name: 'arabic', locale: 'ar', dir: 'rtl', theme: 'light', width: 1280 },
  { name: 'arabic-narrow-dark', locale: 'ar', dir: 'rtl', theme: 'dark', width: 360 },
] as const;
type Look = (typeof looks)[number];

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

async function findings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: { run: () => Promise<{ violations: Finding[] }> } }).axe;
    return (await runner.run()).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

/** Takes a screenshot and returns what is wrong: what axe finds, content wider than the screen, and texts that a translator breaks. */
async function look(page: Page, { name, dir }: Look, screen: string): Promise<string[]> {
  await page.screenshot({ path: `${pictures}${name}-${screen}.png`, fullPage: true });
  expect(await page.evaluate(() => document.documentElement.dir)).toBe(dir);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const sideways = overflow > 0 ? [`scrolls sideways by ${overflow}px`] : [];
  const texts = (await textsOfReact(page)).map((text) => `a text beside others: ${text}`);
  return [...sideways, ...texts, ...(await findings(page))].map((finding) => `${screen}: ${finding}`);
}

/** One look at the app: a context for all tests of a `describe`, and what is wrong with the screens that the current test has seen. */
export class Screens {
  readonly wrong: string[] = [];
  readonly #view: Look;
  #browser: Browser | undefined;
  #served: Served | undefined;
  #context: BrowserContext | undefined;
  #page: Page | undefined;

  constructor(view: Look) {
    this.#view = view;
    beforeAll(() => this.#start());
    afterAll(async () => {
      await this.#browser?.close();
      await this.#served?.close();
    });
    beforeEach(() => void this.wrong.splice(0));
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error('the look has not begun');
    return this.#context;
  }

  get page(): Page {
    if (!this.#page) throw new Error('the look has not begun');
    return this.#page;
  }

  readonly see = async (screen: string): Promise<void> => {
    this.wrong.push(...(await look(this.page, this.#view, screen)));
  };

  readonly seePrinted = async (screen: string): Promise<void> => {
    await this.page.emulateMedia({ media: 'print' });
    await this.see(screen);
    await this.page.emulateMedia({ media: 'screen' });
  };

  readonly open = async (path: string, ready: string): Promise<void> => {
    await this.page.goto(`${this.#served?.url}/${this.#view.locale}${path}`);
    await this.page.locator(ready).first().waitFor();
  };

  readonly signIn = async (email = 'nora@example.com'): Promise<void> => {
    await this.open('/sign-in', '[name=email]');
    await this.page.locator('[name=email]').fill(email);
    await this.page.locator('[name=password]').fill('a long password');
    await this.page.locator('main form button').click();
    await this.page.locator('.provider-card h3').first().waitFor();
  };

  async #start(): Promise<void> {
    await mkdir(pictures, { recursive: true });
    const [browser, served] = await Promise.all([launchChromium(), startFixtureServer()]);
    this.#browser = browser;
    this.#served = served;
    this.#context = await browser.newContext({
      viewport: { width: this.#view.width, height: 860 },
      colorScheme: this.#view.theme,
      reducedMotion: 'reduce',
    });
    this.#page = await this.#context.newPage();
  }
}
