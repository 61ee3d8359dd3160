import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { textsOfReact } from './translator.ts';

const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
export const pictures = fileURLToPath(new URL('../../.cache/screens/', import.meta.url));

/** How every screen is looked at. */
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
export async function look(page: Page, { name, dir }: Look, screen: string): Promise<string[]> {
  await page.screenshot({ path: `${pictures}${name}-${screen}.png`, fullPage: true });
  expect(await page.evaluate(() => document.documentElement.dir)).toBe(dir);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const sideways = overflow > 0 ? [`scrolls sideways by ${overflow}px`] : [];
  const texts = (await textsOfReact(page)).map((text) => `a text beside others: ${text}`);
  return [...sideways, ...texts, ...(await findings(page))].map((finding) => `${screen}: ${finding}`);
}
