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

/** Words that are broken in their middle although they are short enough for a line. Chinese breaks anywhere. */
function brokenWords(): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const topOf = (node: Node, from: number) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, from + 1);
    return range.getBoundingClientRect();
  };
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{M}\p{N}.,]{2,18}/gu)) {
      if (/\p{Script=Han}/u.test(word) || !node.parentElement?.checkVisibility()) continue;
      const first = topOf(node, index);
      if (topOf(node, index + word.length - 1).top > first.top + first.height / 2) found.push(word);
    }
  }
  return found;
}

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** Style sheets are not loaded once more: only rules that are off ask for them. */
async function findings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: Finding[] }> } })
      .axe;
    return (await runner.run({ resultTypes: ['violations'], preload: false })).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

/** Returns what is wrong: a direction that is not the one, content wider than the screen, texts that a translator breaks, words that break in their middle, and what axe finds. */
export async function look(page: Page, dir: string, screen: string): Promise<string[]> {
  if (pictures) await page.screenshot({ path: `${pictures}/${screen}.png`, fullPage: true });
  const found = await page.evaluate(() => ({
    dir: document.documentElement.dir,
    overflow: document.documentElement.scrollWidth - innerWidth,
  }));
  const direction = found.dir === dir ? [] : [`is written ${found.dir}`];
  const sideways = found.overflow > 0 ? [`scrolls sideways by ${found.overflow}px`] : [];
  const texts = (await textsOfReact(page)).map((text) => `a text beside others: ${text}`);
  const broken = (await page.evaluate(brokenWords)).map((word) => `breaks ${word}`);
  return [...direction, ...sideways, ...texts, ...broken, ...(await findings(page))].map(
    (finding) => `${screen}: ${finding}`,
  );
}
