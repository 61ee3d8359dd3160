import { mkdir } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { sharedChromium } from '@sos/testing/chromium';
import { PATIENCE_MS } from './a-visit.ts';
import { sharedFixtureServer } from './fixture-server.ts';
import { look, type Look, pictures, show } from './look.ts';
import { stateOf } from './signed-in.ts';

/** A walk through the app in one language, whose every state is seen in all its looks without a further load. */
interface Walk {
  readonly name: string;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** The walk goes on in the last one. */
  readonly looks: readonly Look[];
}

const wide = 1280;
const narrow = 360;

/** For who looks at pictures; every other journey reads English, and axe with it. */
const inEnglish: Walk = {
  name: 'in English',
  locale: 'en',
  dir: 'ltr',
  looks: [{ name: 'light', theme: 'light', width: wide }],
};

export const walks: readonly Walk[] = [
  ...(pictures ? [inEnglish] : []),
  {
    name: 'in French',
    locale: 'fr',
    dir: 'ltr',
    looks: [
      { name: 'dark', theme: 'dark', width: wide },
      { name: 'narrow', theme: 'light', width: narrow },
    ],
  },
  {
    name: 'in Arabic',
    locale: 'ar',
    dir: 'rtl',
    // Mirrored, and with as little room as there is; for who looks at pictures also with much of it.
    looks: [
      ...(pictures ? [{ name: 'arabic', theme: 'light', width: wide } as const] : []),
      { name: 'arabic-narrow-dark', theme: 'dark', width: narrow },
    ],
  },
];

/** One walk: a context for all tests of a `describe`, and what is wrong with the screens that the current test has seen. */
export class Screens {
  readonly wrong: string[] = [];
  readonly #walk: Walk;
  #browser: Browser | undefined;
  #home = '';
  #context: BrowserContext | undefined;
  #page: Page | undefined;

  constructor(walk: Walk) {
    this.#walk = walk;
    beforeAll(() => this.#start());
    afterAll(() => this.#context?.close());
    beforeEach(() => void this.wrong.splice(0));
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error('the walk has not begun');
    return this.#context;
  }

  get page(): Page {
    if (!this.#page) throw new Error('the walk has not begun');
    return this.#page;
  }

  readonly see = async (screen: string): Promise<void> => {
    for (const each of this.#walk.looks) {
      await show(this.page, each);
      const found = await look(this.page, this.#walk.dir, `${each.name}-${screen}`);
      this.wrong.push(...found);
    }
  };

  readonly seePrinted = async (screen: string): Promise<void> => {
    await this.page.emulateMedia({ media: 'print' });
    await this.see(screen);
    await this.page.emulateMedia({ media: 'screen' });
  };

  readonly open = async (path: string, ready: string): Promise<void> => {
    await this.page.goto(`${this.#home}${path}`);
    // Asked at every frame: a locator asks ever more seldom, and loses half a second at each of a hundred screens.
    await this.page.waitForFunction((selector) => document.querySelector(selector)?.checkVisibility(), ready);
  };

  /** Lets the browser know somebody from its next load on. */
  readonly signIn = async (email?: string): Promise<void> => {
    if (!this.#browser) throw new Error('the walk has not begun');
    // What an open page of the app holds cannot be replaced.
    await this.page.goto('about:blank');
    await this.context.setStorageState(await stateOf(this.#browser, this.#home, email));
  };

  async #start(): Promise<void> {
    if (pictures) await mkdir(pictures, { recursive: true });
    const [browser, { url }] = await Promise.all([sharedChromium(), sharedFixtureServer()]);
    this.#browser = browser;
    this.#home = `${url}/${this.#walk.locale}`;
    this.#context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
    this.#context.setDefaultTimeout(PATIENCE_MS);
    this.#page = await this.#context.newPage();
    for (const each of this.#walk.looks) await show(this.#page, each);
  }
}
