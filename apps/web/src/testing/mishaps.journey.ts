import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '@sos/testing/chromium';
import { sessionAt } from './a-session.ts';
import { startFixtureServer } from './fixture-server.ts';
import type { Served } from './serve-dist.ts';
import { translateAsBrowsersDo } from './translator.ts';

let browser: Browser;
let served: Served;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  [browser, served] = await Promise.all([launchChromium(), startFixtureServer()]);
});
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

type ContextOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

async function aPage(options: ContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(15_000);
  contexts.push(context);
  return context.newPage();
}

const open = (page: Page, path: string) => page.goto(`${served.url}/en${path}`);

async function signIn(page: Page): Promise<void> {
  await open(page, '/sign-in');
  await page.locator('[name=email]').fill('nora@example.com');
  await page.locator('[name=password]').fill('a long password');
  await page.locator('main form button').click();
  await page.locator('.provider-card h3').first().waitFor();
}

const next = (page: Page) => page.locator('main form button[type=submit]').first().click();
const card = (page: Page) => page.locator('[inputmode=numeric]');

async function toPrice(page: Page, phone = '+33 6 12 34 56 78'): Promise<void> {
  await open(page, '/book/camille');
  await page.locator('input[type=tel]').fill(phone);
  await next(page);
  await page.locator('[type=checkbox]').waitFor();
}

async function toCard(page: Page, phone?: string): Promise<void> {
  await toPrice(page, phone);
  await page.locator('[type=checkbox]').check();
  await next(page);
  await card(page).waitFor();
}

/** Lets the server answer with the named moment of a call; the listener of the fixture server never speaks. */
async function serverSays(page: Page, moment: string): Promise<void> {
  await page.unroute('**/functions/getCallStatus');
  await page.route('**/functions/getCallStatus', (route) => {
    const session = { ...sessionAt(moment, Date.now()), id: 'scheduled' };
    return route.fulfill({ json: { result: { session, serverNow: Date.now() } } });
  });
}

const focused = (page: Page) =>
  page.evaluate(() => `${document.activeElement?.tagName}: ${document.activeElement?.textContent?.slice(0, 60)}`);
const focusIn = (page: Page, selector: string) => page.locator(`${selector}:focus`).waitFor({ state: 'attached' });

describe('a page that the browser translates', () => {
  it('books, is declined, and follows the call to its receipt', async () => {
    const page = await aPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await translateAsBrowsersDo(page);
    await signIn(page);
    await toCard(page);
    await card(page).fill('4000 0000 0000 0002');
    await next(page);
    await page.locator('.banner', { hasText: 'was not accepted' }).waitFor();
    await card(page).fill('4242 4242 4242 4242');
    await serverSays(page, 'scheduled');
    await next(page);
    const sentence = page.locator('.call-sentence');
    for (const [moment, text] of [
      ['scheduled', 'is booked'],
      ['ringing', 'telephone is ringing'],
      ['talking', 'You are talking'],
      ['charged', 'was charged'],
    ] as const) {
      await serverSays(page, moment);
      await sentence.getByText(text).waitFor();
    }
    await page.locator('.call-sentence font').first().waitFor();
    expect(errors).toEqual([]);
  });
});

describe('news', () => {
  it('of a decline are in view, focused and announced on a small telephone', async () => {
    const page = await aPage();
    await signIn(page);
    await toCard(page);
    await card(page).fill('4000 0000 0000 0002');
    await next(page);
    const banner = page.locator('main .banner[role=alert]');
    await banner.waitFor();
    await focusIn(page, '.banner');
    const box = await banner.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
  });

  it('of a call whose listener is cut off come by asking, and the page says so', async () => {
    const page = await aPage();
    await signIn(page);
    await serverSays(page, 'scheduled');
    await open(page, '/call/scheduled');
    await page.getByText('is booked').waitFor();
    await page.getByText('News arrive here a few seconds late.').waitFor();
    await serverSays(page, 'ringing');
    await page.getByText('Your telephone is ringing.').waitFor();
    await page.route('**/functions/getCallStatus', (route) => route.abort());
    await page.getByText('We cannot be reached at the moment.').waitFor();
    expect(await page.locator('.call .banner').count()).toBe(1);
  });
});

describe('the focus', () => {
  it('returns from the dialog to its button, and stays on the page when the call is cancelled', async () => {
    const page = await aPage();
    await signIn(page);
    await serverSays(page, 'scheduled');
    await open(page, '/call/scheduled');
    await page.getByRole('button', { name: 'Cancel the call' }).click();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toContain('BUTTON: Cancel the call');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Cancel the call and release' }).click();
    await serverSays(page, 'released');
    await page.locator('.receipt').waitFor();
    expect(await focused(page)).toContain('H1: Your call');
  });

  it('goes to the next step after signing in inside the booking', async () => {
    const page = await aPage();
    await open(page, '/book/camille');
    await page.locator('input[type=tel]').fill('+33 6 12 34 56 78');
    await next(page);
    await page.getByRole('button', { name: 'I have an account' }).click();
    await page.locator('[name=email]').fill('nora@example.com');
    await page.locator('[name=password]').fill('a long password');
    await page.getByRole('button', { name: 'Sign in' }).last().click();
    await page.locator('[type=checkbox]').waitFor();
    await focusIn(page, 'h2');
    expect(await focused(page)).toContain('What it costs');
  });
});

describe('a booking', () => {
  it('goes back one step with Back, and keeps what was written', async () => {
    const page = await aPage();
    await signIn(page);
    await toCard(page);
    await page.goBack();
    await page.getByRole('heading', { name: 'What it costs' }).waitFor();
    await page.goBack();
    expect(await page.locator('input[type=tel]').inputValue()).toContain('+33 6 12');
    await page.goForward();
    await page.getByRole('heading', { name: 'What it costs' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'What it costs' }).waitFor();
  });

  it('says before anything is asked that the person is away, and whom one could call instead', async () => {
    const page = await aPage();
    await open(page, '/book/ingrid');
    await page.getByText('cannot be called at the moment').waitFor();
    expect(await page.locator('input[type=tel]').count()).toBe(0);
    await page.getByText('Nobody else for Norway and Morocco is online now.').waitFor();
    await page.getByText('shares a language').waitFor();
  });

  it('leads to the open call instead of making a second one', async () => {
    const page = await aPage();
    await signIn(page);
    await open(page, '/call/scheduled');
    await page.getByText('is booked').waitFor();
    await open(page, '/book/tomas');
    await page.getByText('You already have a call').waitFor();
    expect(await page.locator('input[type=tel]').count()).toBe(0);
    await page.locator('main').getByRole('link', { name: 'Go to your call' }).click();
    await page.locator('.call-sentence').waitFor();
  });

  it('asks whether one is still signed in before the card is confirmed, and goes on from there', async () => {
    const page = await aPage();
    await signIn(page);
    await toCard(page);
    const other = await page.context().newPage();
    await open(other, '');
    await other.locator('[popovertarget=account]').click();
    await other.getByRole('button', { name: 'Sign out' }).click();
    await page.locator('.site-header', { hasText: 'Sign in' }).waitFor();
    await next(page);
    await page.getByText('You are signed out.').waitFor();
    await page.getByText('Nothing was charged.').waitFor();
    await page.locator('main').getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'I have an account' }).click();
    await page.locator('[name=email]').fill('nora@example.com');
    await page.locator('[name=password]').fill('a long password');
    await page.locator('main form button').click();
    await card(page).waitFor();
  });

  it('asks again when the currency changes at the card', async () => {
    const page = await aPage();
    await signIn(page);
    await toCard(page);
    await page.locator('[popovertarget=settings]').click();
    await page.getByRole('button', { name: 'USD' }).click();
    await page.getByText('The price is another one.').waitFor();
    expect(await page.locator('[type=checkbox]').isChecked()).toBe(false);
    expect(await page.locator('main').textContent()).not.toContain('€');
    expect(await card(page).count()).toBe(0);
  });

  it.each(['script', 'frame'])('says within ten seconds that the card form is missing when its %s hangs', async (part) => {
    const page = await aPage();
    await page.route('**/stripe.js', (route) =>
      part === 'script'
        ? undefined
        : route.fulfill({
            contentType: 'text/javascript',
            body: 'window.Stripe = () => ({ elements: () => ({ create: () => ({ on() {}, mount() {}, destroy() {} }) }) });',
          }),
    );
    await signIn(page);
    await toPrice(page);
    await page.clock.install();
    await page.locator('[type=checkbox]').check();
    await next(page);
    await page.locator('main .skeleton').waitFor();
    await page.clock.fastForward(10_500);
    await page.getByText('The card form is missing.').waitFor();
    await page.getByText('Nothing was charged.').waitFor();
    await page.unroute('**/stripe.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    if (part === 'script') await card(page).waitFor();
  });
});

describe('from every page', () => {
  it('a bar leads to the call that is coming, and tells how it goes', async () => {
    const page = await aPage();
    await signIn(page);
    await serverSays(page, 'scheduled');
    await open(page, '/call/scheduled');
    await page.getByText('is booked').waitFor();
    await open(page, '/terms');
    await page.locator('.call-bar', { hasText: 'is booked' }).waitFor();
    await serverSays(page, 'ringing');
    await page.locator('.call-bar', { hasText: 'telephone is ringing' }).waitFor();
    await page.getByRole('link', { name: 'Go to your call' }).click();
    await page.locator('.call-sentence').waitFor();
    expect(await page.locator('.call-bar').count()).toBe(0);
  });
});

describe('a file that is gone after a deployment', () => {
  it('loses the menu only', async () => {
    const page = await aPage();
    await page.route('**/assets/settings-menu-*', (route) => route.fulfill({ status: 404 }));
    await open(page, '');
    await page.locator('.provider-card h3').first().waitFor();
    await page.locator('[popovertarget=settings]').click();
    await page.locator('.menu').getByRole('button', { name: 'Load again' }).waitFor();
    await page.locator('.provider-card h3').first().waitFor();
  });

  it('loads the page anew once, and then offers it without a word of money', async () => {
    const page = await aPage();
    let loads = 0;
    page.on('framenavigated', () => void (loads += 1));
    await open(page, '');
    await page.locator('.provider-card h3').first().waitFor();
    await page.route('**/assets/profile-*', (route) => route.fulfill({ status: 404 }));
    await page.locator('.provider-card a').first().click();
    await page.getByText('This could not be shown.').waitFor();
    await expect.poll(() => loads).toBe(3);
    await page.getByRole('button', { name: 'Load again' }).waitFor();
    await page.locator('.site-header').waitFor();
    expect(await page.locator('main').textContent()).not.toMatch(/charged|bank|money/);
  });
});

it('two tabs agree within a second, and neither loses an account that was just opened', async () => {
  const page = await aPage();
  await signIn(page);
  const other = await page.context().newPage();
  await serverSays(page, 'scheduled');
  await open(page, '/call/scheduled');
  await page.locator('.call-sentence').waitFor();
  await open(other, '');
  await other.locator('[popovertarget=account]').click();
  await other.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('Sign in to see this call').waitFor({ timeout: 1000 });
  await signIn(other);
  await page.locator('.call-sentence').waitFor({ timeout: 1500 });
  await page.waitForFunction(() => performance.now() > 0);
  await other.locator('[popovertarget=account]').waitFor();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('sos.account')), { timeout: 4000 }).toContain('nora');
  expect(await other.locator('[popovertarget=account]').count()).toBe(1);
});

describe('without a connection', () => {
  it('a reload shows the call as last known, and a page that was not kept says so', async () => {
    const page = await aPage({ serviceWorkers: 'allow' });
    await signIn(page);
    await open(page, '/call/scheduled');
    await page.getByText('is booked').waitFor();
    await page.waitForFunction(async () => {
      const { controller } = navigator.serviceWorker;
      const names = (await (await caches.open('sos-shell-1')).keys()).map(({ url }) => url);
      return controller !== null && names.length > 12 && names.some((name) => name.endsWith(':' + location.port + '/'));
    });
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText('is booked').waitFor();
    await page.getByText('This page is offline.').waitFor();
    await page.getByRole('link', { name: 'SOS Expat, home' }).click();
    await open(page, '/providers/camille');
    await page.getByText(/You are offline, and this was not kept|No connection/).waitFor();
  });
});

describe.each([
  ['320 px wide', 320, 640],
  ['at 400 %', 320, 256],
  ['at 200 %', 640, 400],
  ['a small telephone', 360, 640],
])('%s', (_name, width, height) => {
  it.each(['', '/providers/camille', '/book/camille', '/call/scheduled', '/terms'])(
    'page "%s" does not scroll sideways, and bars leave three quarters of it',
    async (path) => {
      const page = await aPage({ viewport: { width, height } });
      if (path.startsWith('/call')) await signIn(page);
      await open(page, path);
      await page.locator('main h1').waitFor({ state: 'attached' });
      await page.locator('main .skeleton').first().waitFor({ state: 'detached' });
      const found = await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight / 2);
        const bars = [...document.querySelectorAll('body *')].filter((element) =>
          ['sticky', 'fixed'].includes(getComputedStyle(element).position),
        );
        const heights = bars.map((bar) => bar.getBoundingClientRect()).filter(({ width: wide }) => wide > innerWidth * 0.8);
        const covered = heights.reduce((sum, { top, bottom }) => {
          return sum + Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
        }, 0);
        return { sideways: document.documentElement.scrollWidth - innerWidth, covered: covered / innerHeight };
      });
      expect(found.sideways).toBeLessThanOrEqual(0);
      expect(found.covered).toBeLessThanOrEqual(0.25);
    },
  );
});
