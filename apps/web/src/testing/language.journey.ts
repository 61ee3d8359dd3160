import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startVisit } from './a-visit.ts';
import type { Visit } from './a-visit.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});
afterEach(() => visit.leave());
afterAll(() => visit.close());

describe('a path in a language without words', () => {
  it('is written as its English words are, and the menu marks English', async () => {
    const page = await visit.aPage();
    await visit.open(page, '/../ar/terms');
    await page.locator('main h1').waitFor();
    const root = page.locator('html');
    expect([await root.getAttribute('lang'), await root.getAttribute('dir')]).toEqual(['en', 'ltr']);
    await page.locator('[popovertarget=settings]').click();
    await page.locator('.menu [aria-current=true]').waitFor();
    expect(await page.locator('.menu [aria-current=true]').allTextContents()).toEqual(['English']);
  });
});

describe.each([360, 320])('French, signed out, %s px wide, with the name of the environment', (width) => {
  it.each(['', '/book/camille', '/terms'])('page "%s" does not scroll sideways', async (path) => {
    const page = await visit.aPage({ viewport: { width, height: 640 } });
    await page.route(`**/fr${path}`, async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace('"environmentLabel":null', '"environmentLabel":"Local"');
      await route.fulfill({ response, body: html });
    });
    await visit.open(page, `/../fr${path}`);
    await page.locator('.environment').waitFor();
    await page.locator('main h1').waitFor();
    const sideways = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(sideways).toBeLessThanOrEqual(0);
    expect((await page.locator('.logo').boundingBox())?.x).toBeGreaterThanOrEqual(0);
  });
});
