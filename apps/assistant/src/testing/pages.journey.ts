import { sharedChromium } from '@sos/testing/chromium';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFixtureServer } from './fixture-server.ts';
import type { Standing } from './fixture-server.ts';

const standing: Standing = { used: 62, refusal: null, goOn: Promise.resolve() };
let server: Awaited<ReturnType<typeof startFixtureServer>>;
beforeAll(async () => {
  server = await startFixtureServer(standing);
});
afterAll(() => server.close());

interface Look {
  readonly language: string;
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

async function signedIn({ language, width, theme }: Look): Promise<Page> {
  const browser = await sharedChromium();
  const viewport = { width, height: 860 };
  const context = await browser.newContext({ viewport, colorScheme: theme, reducedMotion: 'reduce' });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto(`${server.url}/${language}/enter#pass=a-pass`);
  await page.locator('.dossier-card').waitFor();
  return page;
}

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What a page breaks: a rule of accessibility, or the width of the screen. */
async function wrong(page: Page, name: string): Promise<string[]> {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: { run: () => Promise<{ violations: Finding[] }> } }).axe;
    const { violations } = await runner.run();
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    return scrollWidth > clientWidth ? [...found, `wide: ${scrollWidth} of ${clientWidth}`] : found;
  });
}

const pages = ['dossiers', 'dossiers/d1', 'history', 'library', 'usage', 'settings'];
const looks: readonly Look[] = [
  { language: 'en', width: 1280, theme: 'light' },
  { language: 'fr', width: 360, theme: 'dark' },
  { language: 'ar', width: 360, theme: 'light' },
];

it.each(looks)('every page fits in $language at $width in $theme', async (look) => {
  const page = await signedIn(look);
  for (const path of pages) {
    await page.goto(`${server.url}/${look.language}/${path}`);
    await page.locator('main h1').waitFor();
    await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    expect(await wrong(page, `${look.language}-${look.theme}-${path.replace('/', '-')}`)).toEqual([]);
  }
  await page.context().close();
});
