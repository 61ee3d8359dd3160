import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';

export interface Look {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
}

export const LOOKS: readonly Look[] = [
  { name: 'light', colorScheme: 'light', width: 1280 },
  { name: 'dark', colorScheme: 'dark', width: 1280 },
  { name: 'narrow', colorScheme: 'light', width: 360 },
];

/** A tab at a place of the console, such as `#/users`. Its policy is bypassed only to let axe in. */
export async function openConsole(browser: Browser, url: string, look: Partial<Look> = {}): Promise<Page> {
  const { colorScheme = 'light', width = 1280 } = look;
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
  await page.goto(url);
  return page;
}

/** What axe finds wrong with the page as it is, with the place of each. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')) });
  return page.evaluate(async () => {
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

/** Keeps a picture of the page where `PICTURES` names a folder. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/console-${name}.png` });
}

/** The row of a field of the document that is shown. */
export const fieldRow = (page: Page, name: string): Locator =>
  page
    .getByRole('list', { name: 'Fields' })
    .locator('> li')
    .filter({ has: page.getByRole('button', { name: `Edit ${name}`, exact: true }) });
