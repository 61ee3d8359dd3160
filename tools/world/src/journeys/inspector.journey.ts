import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWorld } from '../start-world.ts';
import type { World } from '../world.ts';
import { sharedChromium } from '@sos/testing/chromium';

const DAY_MS = 86_400_000;
const looks = [
  { name: 'light', colorScheme: 'light', width: 1280 },
  { name: 'dark', colorScheme: 'dark', width: 1280 },
  { name: 'narrow', colorScheme: 'light', width: 360 },
] as const;

let browser: Browser;
let world: World;
beforeAll(async () => {
  browser = await sharedChromium();
  world = await startWorld({ ports: 'free', clockRate: 0, seed: true, services: { inspector: true } });
});
afterAll(() => world?.close());

async function visit(look: (typeof looks)[number]) {
  const { colorScheme, width } = look;
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
  await page.goto(`${world.inspector?.url}`);
  await page.getByText('client@example.com').first().waitFor();
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/inspector-${look.name}.png`, fullPage: true });
  return page;
}

it.each(looks)('the world’s page can be used by everybody, $name', async (look) => {
  const page = await visit(look);
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
  expect(found).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.width);
  await page.close();
});

it('the world’s page moves the clock', async () => {
  const page = await visit(looks[0]);
  const before = world.clock.now();
  // What schedules that come every few minutes do in a day is not the page's matter, and takes most of a minute.
  world.functions.spaceSchedules(DAY_MS / 4);
  await page.getByRole('button', { name: '1 day' }).click();
  await page.getByText(/^It is \d\d:\d\d:\d\d\.$/).waitFor({ timeout: 200_000 });
  expect(world.clock.now()).toBe(before + DAY_MS);
  await page.getByRole('button', { name: '60 times' }).click();
  await page.locator('[aria-pressed=true]', { hasText: '60 times' }).waitFor();
  expect(world.clock.state().rate).toBe(60);
  await page.close();
});
