import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startVisit } from './a-visit.ts';
import type { Visit } from './a-visit.ts';

const pictures = fileURLToPath(new URL('../../.cache/screens/', import.meta.url));

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});
afterEach(() => visit.leave());
afterAll(() => visit.close());

describe.each([
  ['320 px wide', 320, 640],
  ['at 400 %', 320, 256],
  ['at 200 %', 640, 400],
  ['a small telephone', 360, 640],
])('%s', (_name, width, height) => {
  it.each(['', '/providers/camille', '/book/camille', '/call/scheduled', '/terms'])(
    'page "%s" does not scroll sideways, and bars leave three quarters of it',
    async (path) => {
      const page = await visit.aPage({ viewport: { width, height } });
      if (path.startsWith('/call')) await visit.signIn(page);
      await visit.open(page, path);
      await page.locator('main h1').waitFor({ state: 'attached' });
      await page.locator('main .skeleton').first().waitFor({ state: 'detached' });
      await page.screenshot({ path: `${pictures}${width}x${height}${path.replaceAll('/', '-')}.png` });
      const found = await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight / 2);
        const bars = [...document.querySelectorAll('body *')].filter((element) =>
          ['sticky', 'fixed'].includes(getComputedStyle(element).position),
        );
        const heights = bars
          .map((bar) => bar.getBoundingClientRect())
          .filter(({ width: wide }) => wide > innerWidth * 0.8);
        const covered = heights.reduce((sum, { top, bottom }) => {
          return sum + Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
        }, 0);
        return { sideways: document.documentElement.scrollWidth - innerWidth, covered: covered / innerHeight };
      });
      expect(found.sideways).toBeLessThanOrEqual(0);
      expect(found.covered).toBeLessThanOrEqual(0.25);
    },
  );
});
