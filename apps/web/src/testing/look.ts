import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { textsOfReact } from './translator.ts';

const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** The folder that gets a picture of every screen; none is taken when it is not named. */
export const pictures = process.env['PICTURES'];

export interface Look {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly width: number;
}

/** Gives the page the width and the colours of the look. */
export async function show(page: Page, { theme, width }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 860 });
  await page.emulateMedia({ colorScheme: theme });
}

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

async function findings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: Finding[] }> } })
      .axe;
    return (await runner.run({ resultTypes: ['violations'] })).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

/** Returns what is wrong: a direction that is not the one, content wider than the screen, texts that a translator breaks, and what axe finds. */
export async function look(page: Page, dir: string, screen: string): Promise<string[]> {
  if (pictures) await page.screenshot({ path: `${pictures}/${screen}.png`, fullPage: true });
  const found = await page.evaluate(() => ({
    dir: document.documentElement.dir,
    overflow: document.documentElement.scrollWidth - innerWidth,
  }));
  const direction = found.dir === dir ? [] : [`is written ${found.dir}`];
  const sideways = found.overflow > 0 ? [`scrolls sideways by ${found.overflow}px`] : [];
  const texts = (await textsOfReact(page)).map((text) => `a text beside others: ${text}`);
  return [...direction, ...sideways, ...texts, ...(await findings(page))].map((finding) => `${screen}: ${finding}`);
}
