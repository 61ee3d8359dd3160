import { sharedChromium } from '@sos/testing/chromium';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { startWorld } from '../start-world.ts';
import type { World, WorldOptions } from '../world.ts';

/** Milliseconds that a page gets for anything. */
export const PATIENCE_MS = 30_000;

/** A seeded world for all journeys of a file, before the browser that all files share. Each test's pages are closed after it, and photographed where PICTURES names a folder. */
export class Stage {
  readonly #pages: Page[] = [];
  #browser: Browser | undefined;
  #world: World | undefined;

  constructor(options: Partial<WorldOptions> = {}) {
    beforeAll(async () => {
      this.#browser = await sharedChromium();
      this.#world = await startWorld({ ports: 'free', services: { auth: true, web: true }, seed: true, ...options });
    });
    afterAll(() => this.#world?.close());
    afterEach(({ task }) => this.#clear(task.name));
  }

  get world(): World {
    if (!this.#world) throw new Error('the world has not begun');
    return this.#world;
  }

  /** A browser that nobody has used. */
  async aPage(options: BrowserContextOptions = {}): Promise<Page> {
    if (!this.#browser) throw new Error('the browser has not begun');
    const viewport = { width: 1280, height: 900 };
    const context = await this.#browser.newContext({ locale: 'en-GB', viewport, ...options });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    this.#pages.push(page);
    return page;
  }

  open(page: Page, path: string) {
    return page.goto(`${this.world.web?.url}/en${path}`);
  }

  async #clear(test: string): Promise<void> {
    const folder = process.env['PICTURES'];
    for (const [index, page] of this.#pages.splice(0).entries()) {
      const name = `${test.replaceAll(/\W+/g, '-').slice(0, 40)}-${index}`;
      if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
      await page.context().close();
    }
  }
}

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** The rules of accessibility that a page breaks, each with the element. */
export async function accessible(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // The colours of a moment between two states are nobody's choice: what ends by itself is let end.
    const ending = document.getAnimations().filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
    await Promise.allSettled(ending.map(({ finished }) => finished));
    const runner = (globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: Finding[] }> } })
      .axe;
    const { violations } = await runner.run({ resultTypes: ['violations'], preload: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
