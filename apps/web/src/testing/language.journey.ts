import { directionOf } from '@sos/browser/intl/locales';
import { ownName } from '@sos/browser/intl/names';
import { locales } from '@sos/domain/shared/locale';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { passFirstSeconds, startVisit } from './a-visit.ts';
import type { Visit } from './a-visit.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});
afterEach(() => visit.leave());

const sidewaysOn = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

it('in each language, a page is marked with it and its direction, and none scrolls sideways on a small telephone', async () => {
  const page = await visit.aPage();
  const wide: string[] = [];
  const marked: unknown[] = [];
  for (const locale of locales) {
    for (const path of ['', '/providers/camille', '/book/camille']) {
      await visit.open(page, `/../${locale}${path}`);
      await page.locator('main h1').waitFor();
      if ((await sidewaysOn(page)) > 0) wide.push(`${locale}${path}`);
    }
    const root = page.locator('html');
    marked.push([await root.getAttribute('lang'), await root.getAttribute('dir')]);
  }
  expect(wide).toEqual([]);
  expect(marked).toEqual(locales.map((locale) => [locale, directionOf(locale)]));
});

describe('the menu of languages', () => {
  it('names all nine within the screen, marks the one that is shown, and closes once another is chosen', async () => {
    const page = await visit.aPage();
    await visit.open(page, '/../de/terms');
    await page.locator('[popovertarget=settings]').click();
    const chips = page.locator('#settings a.chip');
    await chips.first().waitFor();
    expect((await chips.allTextContents()).toSorted()).toEqual(locales.map(ownName).toSorted());
    expect(await page.locator('#settings [aria-current=true]').allTextContents()).toEqual(['Deutsch']);
    const box = await page.locator('#settings').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await chips.filter({ hasText: 'Español' }).click();
    await page.locator('html[lang=es]').waitFor();
    expect(await page.locator('#settings').isVisible()).toBe(false);
    expect(new URL(page.url()).pathname).toBe('/es/terms');
  });

  it('is told to search engines too', async () => {
    const page = await visit.aPage();
    await page.clock.install();
    await visit.open(page, '/terms');
    await passFirstSeconds(page);
    await page.locator('link[rel=canonical]').waitFor({ state: 'attached' });
    const links = page.locator('link[rel=alternate]');
    const told = await links.evaluateAll((all) => all.map((link) => link.getAttribute('hreflang') ?? ''));
    expect(told.toSorted()).toEqual([...locales, 'x-default'].toSorted());
  });
});

it.each([
  [['ar-EG', 'en'], 'ar'],
  [['pt-PT'], 'pt'],
  [['zh-Hant-TW', 'en'], 'zh'],
  [['sv', 'de-AT'], 'de'],
] as const)('a browser that asks for %j comes to /%s', async (asked, locale) => {
  const page = await visit.aPage();
  await page.addInitScript((languages) => {
    Object.defineProperty(navigator, 'languages', { get: () => languages });
  }, asked);
  await visit.open(page, '/../terms');
  await page.locator(`html[lang=${locale}] main h1`).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/${locale}/terms`);
});

it.each(['', '/book/camille', '/terms'])(
  'page "%s" in French, signed out, with the name of the environment, does not scroll sideways at 360 and 320 px',
  async (path) => {
    const page = await visit.aPage();
    await page.route(`**/fr${path}`, async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace('"environmentLabel":null', '"environmentLabel":"Local"');
      await route.fulfill({ response, body: html });
    });
    await visit.open(page, `/../fr${path}`);
    await page.locator('.environment').waitFor();
    await page.locator('main h1').waitFor();
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await sidewaysOn(page)).toBeLessThanOrEqual(0);
      expect((await page.locator('.logo').boundingBox())?.x).toBeGreaterThanOrEqual(0);
    }
  },
);
