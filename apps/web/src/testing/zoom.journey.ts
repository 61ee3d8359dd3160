import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { startVisit } from './a-visit.ts';
import type { Visit } from './a-visit.ts';
import { pictures } from './look.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});
afterEach(() => visit.leave());

const sizes = [
  { name: '320 px wide', width: 320, height: 640 },
  { name: 'at 400 %', width: 320, height: 256 },
  { name: 'at 200 %', width: 640, height: 400 },
  { name: 'a small telephone', width: 360, height: 640 },
];

/** How far the page scrolls sideways, and the part of the screen that bars across it cover. */
function measure(page: Page): Promise<{ sideways: number; covered: number }> {
  return page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight / 2);
    const bars = [...document.querySelectorAll('body *')].filter((element) =>
      ['sticky', 'fixed'].includes(getComputedStyle(element).position),
    );
    const heights = bars.map((bar) => bar.getBoundingClientRect()).filter(({ width: wide }) => wide > innerWidth * 0.8);
    const covered = heights.reduce((sum, { top, bottom }) => {
      return sum + Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
    }, 0);
    return { sideways: document.documentElement.scrollWidth - innerWidth, covered: covered / innerHeight };
  });
}

it.each(['', '/providers/camille', '/book/camille', '/call/scheduled', '/terms'])(
  'page "%s" does not scroll sideways at any size, and bars leave three quarters of it',
  async (path) => {
    const page = await visit.aPage();
    if (path.startsWith('/call')) await visit.signIn(page);
    await visit.open(page, path);
    await page.locator('main h1').waitFor({ state: 'attached' });
    await page.locator('main .skeleton').first().waitFor({ state: 'detached' });
    const wrong: string[] = [];
    for (const { name, width, height } of sizes) {
      await page.setViewportSize({ width, height });
      if (pictures) await page.screenshot({ path: `${pictures}/${width}x${height}${path.replaceAll('/', '-')}.png` });
      const { sideways, covered } = await measure(page);
      if (sideways > 0) wrong.push(`${name}: scrolls sideways by ${sideways}px`);
      if (covered > 0.25) wrong.push(`${name}: bars cover ${covered}`);
    }
    expect(wrong).toEqual([]);
  },
);

it('home on a small telephone shows the promise, a person who is there and a price before any filter', async () => {
  const page = await visit.aPage({ viewport: { width: 360, height: 640 } });
  await visit.open(page, '');
  const first = page.locator('.provider-card').first();
  await first.getByText('Online').waitFor();
  const bottomOf = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  const bottoms = [
    await bottomOf('main h1'),
    await bottomOf('.promise'),
    await bottomOf('.provider-card h3'),
    await bottomOf('.price'),
  ];
  expect(bottoms).toEqual(bottoms.toSorted((one, other) => one - other));
  expect(bottoms.at(-1)).toBeLessThanOrEqual(640);
  expect((await page.locator('search').boundingBox())?.y).toBeGreaterThan(bottoms.at(-1) ?? 0);
});
