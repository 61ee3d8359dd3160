import type { Browser, BrowserContext, Page } from 'playwright-core';
import { sharedChromium } from '@sos/testing/chromium';
import { sessionAt } from './a-session.ts';
import { sharedFixtureServer } from './fixture-server.ts';
import { signInByForm, stateOf } from './signed-in.ts';

type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

/** Milliseconds that a page gets for anything: a slow machine must not make a journey fail. */
export const PATIENCE_MS = 30_000;

/** A browser before the fixture server. */
export interface Visit {
  /** A page in a browser of its own, on a small telephone unless the options say otherwise. */
  readonly aPage: (options?: ContextOptions) => Promise<Page>;
  readonly open: (page: Page, path: string, until?: Parameters<Page['goto']>[1]) => Promise<unknown>;
  /** Lets the page's browser know somebody from its next load on, without a walk through the form. */
  readonly signIn: (page: Page, email?: string) => Promise<void>;
  /** Signs in as people do, and ends where they are led. */
  readonly signInByForm: (page: Page, email?: string) => Promise<void>;
  /** Closes the pages. */
  readonly leave: () => Promise<void>;
}

export async function startVisit(): Promise<Visit> {
  const [browser, served] = await Promise.all([sharedChromium(), sharedFixtureServer()]);
  const contexts: BrowserContext[] = [];
  const home = `${served.url}/en`;
  return {
    open: (page, path, until) => page.goto(`${home}${path}`, until),
    async aPage(options = {}) {
      const context = await browser.newContext({
        viewport: { width: 360, height: 640 },
        reducedMotion: 'reduce',
        // Requests of a service worker cannot be kept from the network.
        serviceWorkers: 'block',
        ...options,
      });
      context.setDefaultTimeout(PATIENCE_MS);
      contexts.push(context);
      return context.newPage();
    },
    async signIn(page, email) {
      // What an open page of the app holds cannot be replaced.
      if (page.url() !== 'about:blank') await page.goto('about:blank');
      await page.context().setStorageState(await stateOf(browser, home, email));
    },
    signInByForm: (page, email) => signInByForm(page, home, email),
    async leave() {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
    },
  };
}

export async function signOut(page: Page): Promise<void> {
  await page.locator('[popovertarget=account]').click();
  await page.getByRole('button', { name: 'Sign out' }).click();
}

export const next = (page: Page) => page.locator('main form button[type=submit]:visible').first().click();
export const card = (page: Page) => page.locator('[inputmode=numeric]');

export async function toPrice({ open }: Visit, page: Page): Promise<void> {
  await open(page, '/book/camille');
  await page.locator('input[type=tel]').fill('+33 6 12 34 56 78');
  await next(page);
  await page.locator('[type=checkbox]').waitFor();
}

export async function toCard(visit: Visit, page: Page): Promise<void> {
  await toPrice(visit, page);
  await page.locator('[type=checkbox]').check();
  await next(page);
  await card(page).waitFor();
}

/** Lets the server answer with the named moment of a call; the listener of the fixture server never speaks. */
export async function serverSays(page: Page, moment: string): Promise<void> {
  await page.unroute('**/functions/getCallStatus');
  await page.route('**/functions/getCallStatus', (route) => {
    const session = { ...sessionAt(moment, Date.now()), id: 'scheduled' };
    return route.fulfill({ json: { result: { session, serverNow: Date.now() } } });
  });
}

/** Lets the milliseconds pass after which a page whose listener never speaks asks again. Needs the page's clock installed. */
export const fallSilent = (page: Page) => page.clock.fastForward(4_500);

/**
 * Lets the milliseconds pass after which an open page keeps its files on the device, names its other languages and looks for another version.
 * Needs the page's clock installed.
 */
export async function passFirstSeconds(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.clock.fastForward(9_000);
}

/** The element with the focus, as `BUTTON: its text`. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(
    () => `${document.activeElement?.tagName}: ${document.activeElement?.textContent?.slice(0, 60)}`,
  );
}

export const focusIn = (page: Page, selector: string) =>
  page.locator(`${selector}:focus`).waitFor({ state: 'attached' });
