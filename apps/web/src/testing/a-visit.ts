import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '@sos/testing/chromium';
import { sessionAt } from './a-session.ts';
import { startFixtureServer } from './fixture-server.ts';

type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

/** A browser before the fixture server. */
export interface Visit {
  /** A page in a browser of its own, on a small telephone unless the options say otherwise. */
  readonly aPage: (options?: ContextOptions) => Promise<Page>;
  readonly open: (page: Page, path: string) => Promise<unknown>;
  readonly signIn: (page: Page, email?: string) => Promise<void>;
  /** Closes the pages. */
  readonly leave: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function startVisit(): Promise<Visit> {
  const [browser, served] = await Promise.all([launchChromium(), startFixtureServer()]);
  const contexts: BrowserContext[] = [];
  const open = (page: Page, path: string) => page.goto(`${served.url}/en${path}`);
  return {
    open,
    async aPage(options = {}) {
      const context = await browser.newContext({
        viewport: { width: 360, height: 640 },
        reducedMotion: 'reduce',
        // Requests of a service worker cannot be kept from the network.
        serviceWorkers: 'block',
        ...options,
      });
      context.setDefaultTimeout(15_000);
      contexts.push(context);
      return context.newPage();
    },
    async signIn(page, email) {
      await open(page, '/sign-in');
      await writeAccount(page, email);
      await page.locator('.provider-card h3').first().waitFor();
    },
    async leave() {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

export async function writeAccount(page: Page, email = 'nora@example.com'): Promise<void> {
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill('a long password');
  await page.locator('form:has([name=password]) button[type=submit]').click();
}

export async function signOut(page: Page): Promise<void> {
  await page.locator('[popovertarget=account]').click();
  await page.getByRole('button', { name: 'Sign out' }).click();
}

export const next = (page: Page) => page.locator('main form button[type=submit]').first().click();
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

/** The element with the focus, as `BUTTON: its text`. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(
    () => `${document.activeElement?.tagName}: ${document.activeElement?.textContent?.slice(0, 60)}`,
  );
}

export const focusIn = (page: Page, selector: string) =>
  page.locator(`${selector}:focus`).waitFor({ state: 'attached' });
