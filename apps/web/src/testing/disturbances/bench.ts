import type { Browser, BrowserContext, Page } from 'playwright-core';
import { browserDisturbances } from './browser.ts';
import type { Disturbance } from './disturbance.ts';
import { networkDisturbances } from './network.ts';
import type { Place, Who } from './places.ts';
import { sightDisturbances } from './sight.ts';

export const disturbances: readonly Disturbance[] = [
  ...browserDisturbances,
  ...networkDisturbances,
  ...sightDisturbances,
];

const PATIENCE_MS = 15_000;
/** By this picture Firestore's library asks whether there is any network; the policy rightly refuses it. */
const firebasePing = /google\.com\/images\/cleardot/;
type Identity = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Puts places through disturbances in one browser; everybody signs in only once. */
export class DisturbanceBench {
  readonly #browser: Browser;
  readonly #url: string;
  readonly #identities = new Map<Who, Promise<Identity>>();

  constructor(browser: Browser, url: string) {
    this.#browser = browser;
    this.#url = url;
  }

  /** What is wrong with the place under the disturbance. */
  async try(place: Place, disturbance: Disturbance): Promise<string[]> {
    const context = await this.#browser.newContext({
      viewport: { width: 360, height: 740 },
      reducedMotion: 'reduce',
      // Requests of a service worker cannot be kept from the network.
      serviceWorkers: 'block',
      ...(place.who !== 'nobody' && { storageState: await this.#identityOf(place.who) }),
      ...disturbance.context,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    try {
      return await this.#tryIn(await context.newPage(), place, disturbance);
    } finally {
      await context.close();
    }
  }

  async #tryIn(page: Page, place: Place, disturbance: Disturbance): Promise<string[]> {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => {
      // What a file that is gone loses is told on the page.
      if (!/dynamically imported module|preload CSS/.test(message)) errors.push(`breaks: ${message}`);
    });
    page.on('console', (message) => {
      if (/Content Security Policy|minified react/i.test(message.text()) && !firebasePing.test(message.text()))
        errors.push(message.text());
    });
    try {
      await this.#disturb(page, place, disturbance);
    } catch (error) {
      errors.push(`is not shown: ${String(error).split('\n').slice(0, 1).join('')}`);
    }
    return [...errors, ...(await soundness(page, disturbance)), ...((await disturbance.wrongs?.(page, place)) ?? [])];
  }

  async #disturb(page: Page, place: Place, { before, after, spares }: Disturbance): Promise<void> {
    const shows = () => page.locator(place.ready).first().waitFor({ state: 'attached' });
    const isSpared = spares?.(place) ?? false;
    await before?.(page);
    await page.goto(`${this.#url}/en${place.path}`);
    // Whoever disturbs only later finds the page whole.
    if (isSpared || !before) {
      await shows();
      await place.reach?.(page);
    }
    await after?.(page, place);
    if (isSpared && !place.reach) await shows();
  }

  #identityOf(who: Who): Promise<Identity> {
    const known = this.#identities.get(who) ?? this.#signIn(who);
    this.#identities.set(who, known);
    return known;
  }

  async #signIn(who: Who): Promise<Identity> {
    const context = await this.#browser.newContext();
    const page = await context.newPage();
    await page.goto(`${this.#url}/en/sign-in`);
    await page.locator('[name=email]').fill(who);
    await page.locator('[name=password]').fill('a long password');
    await page.locator('form:has([name=password]) button[type=submit]').click();
    await page.locator('[popovertarget=account]').waitFor();
    const identity = await context.storageState({ indexedDB: true });
    await context.close();
    return identity;
  }
}

/** What is wrong with a page whatever has happened to it. */
async function soundness(page: Page, { waits: mayWait }: Disturbance): Promise<string[]> {
  const main = page.locator('main');
  if (page.url().startsWith('data:')) return [];
  // A busy machine shows it only a while after the document has come.
  await main
    .first()
    .waitFor({ state: 'attached' })
    .catch(() => undefined);
  if ((await main.count()) !== 1) return ['has no page'];
  const settled = () => page.waitForFunction(() => !document.querySelector('main .skeleton'));
  const waits = mayWait
    ? []
    : await settled().then(
        () => [],
        () => ['waits for ever'],
      );
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const alerts = await page.locator('[role=alert]:not(:empty):visible').allInnerTexts();
  const told = alerts.filter((text) => text.trim() !== '');
  return [
    ...waits,
    ...(sideways > 0 ? [`scrolls sideways by ${sideways} px`] : []),
    ...(told.length > 1 && new Set(told).size < told.length ? [`tells one failure twice: ${told.join(' / ')}`] : []),
    ...((await main.innerText()).trim() === '' ? ['is empty'] : []),
  ];
}
