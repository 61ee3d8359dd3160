import type { Page } from 'playwright-core';
import { accessible } from '../testing/stage.ts';

/** The folder that gets a picture of whatever is looked at; none is taken when it is not named. */
const pictures = process.env['PICTURES'];

/** What is wrong with what a page shows: what axe finds, and content wider than the screen. */
export async function flawsOf(page: Page, name: string): Promise<string[]> {
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true], .spinner, .skeleton'));
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const found = [...(await accessible(page)), ...(overflow > 0 ? [`scrolls sideways by ${overflow}px`] : [])];
  return found.map((flaw) => `${name}: ${flaw}`);
}
