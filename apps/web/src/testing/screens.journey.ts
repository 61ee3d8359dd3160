import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '@sos/testing/chromium';
import { applicationAt } from './an-application.ts';
import { sessionAt } from './a-session.ts';
import { fallSilent } from './a-visit.ts';
import { startFixtureServer } from './fixture-server.ts';
import type { Served } from './serve-dist.ts';
import { textsOfReact } from './translator.ts';

const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const pictures = fileURLToPath(new URL('../../.cache/screens/', import.meta.url));

const looks = [
  { name: 'light', locale: 'en', dir: 'ltr', theme: 'light', width: 1280 },
  { name: 'dark', locale: 'fr', dir: 'ltr', theme: 'dark', width: 1280 },
  { name: 'narrow', locale: 'fr', dir: 'ltr', theme: 'light', width: 360 },
  { name: 'arabic', locale: 'ar', dir: 'rtl', theme: 'light', width: 1280 },
  { name: 'arabic-narrow-dark', locale: 'ar', dir: 'rtl', theme: 'dark', width: 360 },
] as const;
type Look = (typeof looks)[number];

let browser: Browser;
let served: Served;

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  [browser, served] = await Promise.all([launchChromium(), startFixtureServer()]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

async function signIn(page: Page, locale: string, email = 'nora@example.com') {
  await page.goto(`${served.url}/${locale}/sign-in`);
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill('a long password');
  await page.locator('main form button').click();
  await page.locator('.provider-card h3').first().waitFor();
}

/** Lets the server tell of an application in the named state. */
async function routeApplication(page: Page, state: string): Promise<void> {
  await page.unroute('**/functions/getApplication');
  await page.route('**/functions/getApplication', (route) => route.fulfill({ json: { result: applicationAt[state] } }));
}

/** The calls as the device knew them last, since the fixture server’s listener never speaks. */
async function rememberCalls(page: Page) {
  const day = 86_400_000;
  const sessions = ['charged', 'released'].map((moment, index) => ({
    ...sessionAt(moment, Date.now() - (index + 1) * day),
    endedAt: Date.now() - (index + 1) * day,
  }));
  const known = JSON.stringify({ uid: 'client', sessions });
  await page.evaluate((value) => localStorage.setItem('sos.calls', value), known);
}

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
async function look(page: Page, { name, dir }: Look, screen: string): Promise<string[]> {
  await page.screenshot({ path: `${pictures}${name}-${screen}.png`, fullPage: true });
  expect(await page.evaluate(() => document.documentElement.dir)).toBe(dir);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const sideways = overflow > 0 ? [`scrolls sideways by ${overflow}px`] : [];
  const texts = (await textsOfReact(page)).map((text) => `a text beside others: ${text}`);
  return [...sideways, ...texts, ...(await findings(page))].map((finding) => `${screen}: ${finding}`);
}

describe.each(looks)('every screen, $name', (view) => {
  let context: BrowserContext;
  let page: Page;
  const wrong: string[] = [];
  const see = async (screen: string) => {
    wrong.push(...(await look(page, view, screen)));
  };
  const seePrinted = async (screen: string) => {
    await page.emulateMedia({ media: 'print' });
    await see(screen);
    await page.emulateMedia({ media: 'screen' });
  };
  const open = async (path: string, ready: string) => {
    await page.goto(`${served.url}/${view.locale}${path}`);
    await page.locator(ready).first().waitFor();
  };

  beforeAll(async () => {
    context = await browser.newContext({
      viewport: { width: view.width, height: 860 },
      colorScheme: view.theme,
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
  });
  afterAll(() => context.close());
  beforeEach(() => void wrong.splice(0));

  it('before signing in', async () => {
    await open('', '.provider-card h3');
    await see('home');
    await open('?kind=lawyer&language=es', '.empty');
    await see('home-nobody');
    await open('/providers/camille', '.profile-head');
    await see('profile');
    await open('/providers/nobody', '.empty h1');
    await see('not-found');
    await open('/terms', '.legal h2');
    await see('terms');
    await open('/register', 'form');
    await page.locator('main form button').click();
    await see('register-mistakes');
    await page.locator('main .chip').nth(1).click();
    await see('register-apply');
    await open('/forgot-password', 'form');
    await page.locator('[name=email]').fill('nora@example.com');
    await page.locator('main form button').click();
    await page.locator('main .banner').waitFor();
    await see('forgot-password');
    await open('/account-action#mode=resetPassword&code=fresh', '[name=password]');
    await see('account-action-reset');
    await open('/account-action?mode=verifyEmail&oobCode=spent', '.banner');
    await see('account-action-spent');
    await open('/account', '.empty h1');
    await see('account-signed-out');
    await open('/sign-in', 'form');
    await see('sign-in');
    await page.locator('[popovertarget=settings]').click();
    await page.locator('.menu .chip').first().waitFor();
    await see('settings');
    await open('/book/camille', '[data-interactive=booking]');
    await page.locator('input[type=tel]').fill('06 12');
    await page.locator('form button[type=submit]').click();
    await see('book-phone-short');
    await page.locator('input[type=tel]').fill('+33 899 12 34 56');
    await page.locator('form button[type=submit]').click();
    await page.locator('input[type=tel][aria-invalid=true]').waitFor();
    await see('book-phone-premium');
    expect(await page.locator('[type=checkbox]').count()).toBe(0);
    await page.locator('input[type=tel]').fill('+33 6 12 34 56 78');
    await page.locator('form button[type=submit]').click();
    await page.locator('[name=firstName]').waitFor();
    await see('book-account');
    await open('/book/ingrid', '.panel .side-card .avatar');
    await see('book-away');
    expect(wrong).toEqual([]);
  });

  it('the account', async () => {
    await signIn(page, view.locale);
    await page.locator('[popovertarget=account]').click();
    await page.locator('#account nav a').first().waitFor();
    await see('account-menu');
    await open('/account', '#details');
    await see('account-unconfirmed');
    await page.route('**/functions/getAccount', async (route) => {
      const { result } = (await (await route.fetch()).json()) as { result: object };
      await route.fulfill({ json: { result: { ...result, emailConfirmed: true } } });
    });
    await open('/account', '#details');
    await page.locator('details summary').click();
    await see('account');
    await page.unroute('**/functions/getAccount');
    await page.locator('[name=newPassword]').fill('short');
    await page.locator('form:has([name=newPassword]) button').click();
    await see('account-mistakes');
    await context.setOffline(true);
    await page.locator('section:last-of-type button').click();
    await page.locator('section:last-of-type [role=alert]:not(:empty)').waitFor();
    await see('account-offline');
    await context.setOffline(false);
    expect(wrong).toEqual([]);
  });

  it('booking, refused and booked', async () => {
    await signIn(page, view.locale);
    await open('/book/camille', '[data-interactive=booking]');
    await page.locator('input[type=tel]').fill('+33 6 12 34 56 99');
    await see('book-details');
    await page.locator('form button[type=submit]').click();
    await page.locator('[type=checkbox]').waitFor();
    await see('book-price');
    await page.locator('[type=checkbox]').check();
    await page.locator('form button[type=submit]').click();
    const card = page.locator('[inputmode=numeric]');
    await card.waitFor();
    await see('book-payment');
    await card.fill('4000 0000 0000 0002');
    await page.locator('form button[type=submit]').click();
    await page.locator('.banner').waitFor();
    await see('book-declined');
    await card.fill('4242 4242 4242 4242');
    await page.locator('form button[type=submit]').click();
    await page.locator('.panel .side-card .avatar').waitFor();
    await see('book-taken');
    expect(wrong).toEqual([]);
  });

  it.each(['scheduled', 'ringing', 'waiting', 'talking', 'charged', 'released'])('the call, %s', async (moment) => {
    await open(`/call/${moment}`, '.portraits');
    await see(`call-${moment}`);
    if (moment === 'charged') await seePrinted('call-printed');
    expect(wrong).toEqual([]);
  });

  it('news that come by asking, and the way back to the call', async () => {
    await page.clock.install();
    await open('/call/waiting', '.portraits');
    await fallSilent(page);
    await page.locator('.call .banner').waitFor();
    await see('call-slow');
    await open('/book/tomas', '.panel .banner');
    await see('book-open-call');
    expect(wrong).toEqual([]);
  });

  it('what has happened, and how to be told of it', async () => {
    await open('/notifications', '[name=email]');
    await page.locator('[name=quiet]').check();
    await see('notifications-loading');
    await page.locator('main .banner').waitFor();
    await see('notifications-silent');
    expect(wrong).toEqual([]);
  });

  it('applying', async () => {
    await open('/register/lawyer', '.application select');
    await page.locator('select').selectOption('AF');
    await see('apply-no-rail');
    await page.locator('select').selectOption('FR');
    await page.locator('[name=email]').waitFor();
    await see('apply-register');
    await signIn(page, view.locale, 'ana@example.com');
    await open('/application', '.application h2');
    await see('application-work');
    const next = () => page.locator('.application-moves [type=submit]').click();
    await next();
    await page.locator('[name=headline]').fill('Write to ana@example.com');
    await see('application-texts');
    await page.locator('[name=headline]').fill('Criminal law in Thailand');
    await next();
    await page.locator('.application h2').waitFor();
    await routeApplication(page, 'empty');
    await open('/application', '.application h2');
    await next();
    await page.locator('[name=bio]').waitFor();
    await next();
    await page.locator('input[type=tel]').fill('+33 6 12 34 56 78');
    await page.locator('.application button').first().click();
    await page.locator('[name=code]').fill('000000');
    await page.locator('[name=code]').press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[role=alert].banner').waitFor();
    await see('application-code-wrong');
    await next();
    await page.locator('[data-file=photo]').waitFor({ state: 'attached' });
    await see('application-files');
    await next();
    await page.locator('.application-missing, .application p').first().waitFor();
    await see('application-check');
    for (const state of ['asked', 'submitted', 'rejected']) {
      await routeApplication(page, state);
      await open('/application', '.banner');
      await see(`application-${state}`);
    }
    await page.unroute('**/functions/getApplication');
    expect(wrong).toEqual([]);
  });

  it('deciding about applications', async () => {
    await signIn(page, view.locale, 'irma@example.com');
    await open('/applications', '.application-rows a');
    await see('applications');
    await open('/applications/ana', '.application-answers');
    await page.locator('.with-side textarea').waitFor();
    await page.locator('.with-side button').last().click();
    await see('application-decide');
    expect(wrong).toEqual([]);
  });

  it('the client’s area', async () => {
    await open('/calls', '.area-places');
    await see('calls-loading');
    await rememberCalls(page);
    await open('/calls', '.call-row');
    await see('calls-known');
    await open('/favourites', '.provider-card h3');
    await page.locator('.favourite').first().waitFor();
    await see('favourites');
    await open('/reviews', '.review-item');
    await see('reviews');
    await open('/telephones', '.telephone');
    await page.locator('.telephone .button').first().click();
    await page.locator('.telephone-form button[type=submit]').click();
    await see('telephones-mistakes');
    await page.evaluate(() => localStorage.removeItem('sos.call'));
    await open('/book/camille', '.saved-telephones .button');
    await see('book-saved-telephones');
    expect(wrong).toEqual([]);
  });

  it('a review that is written, refused, and one that is reported', async () => {
    await open('/call/charged', '.rating-choice');
    await page.locator('.review-form button[type=submit]').click();
    await see('review-mistakes');
    await page.locator('.rating-choice').nth(3).click();
    await page.locator('.review-form textarea').fill('write to nora@example.com');
    await page.locator('.review-form button[type=submit]').click();
    await page.locator('.review-form .banner').waitFor();
    await see('review-refused');
    await open('/providers/camille', '.reviews .text-link');
    await page.locator('.reviews button.text-link').first().click();
    await page.locator('dialog[open]').waitFor();
    await see('review-report');
    expect(wrong).toEqual([]);
  });

  it('the desk of a provider', async () => {
    await open('/console', '.switch-card');
    await page.locator('.own-call').first().waitFor();
    await see('console');
    await page.locator('[role=switch]').click();
    await page.locator('[role=switch][aria-checked=true]').waitFor();
    await see('console-on');
    await open('/console/calls', '.own-call');
    await see('console-calls');
    await open('/console/reviews', '.review-item');
    await see('console-reviews');
    await open('/console/hours', '.hours-day');
    await page.locator('[name=monday]').fill('19:00');
    await page.locator('main form [type=submit]').click();
    await see('console-hours');
    await open('/console/profile', '.preview');
    await page.locator('[name=bio]').fill('Call +33 6 12 34 56 78');
    await see('console-profile');
    expect(wrong).toEqual([]);
  });

  it('asking to cancel', async () => {
    await open('/call/scheduled', '.portraits');
    await page.locator('.call button').first().click();
    await page.locator('dialog[open]').waitFor();
    await see('call-cancel');
    expect(wrong).toEqual([]);
  });

  it('without a connection', async () => {
    await open('', '.provider-card h3');
    await context.setOffline(true);
    await page.locator('.offline-notice').waitFor();
    await see('offline');
    await context.setOffline(false);
    expect(wrong).toEqual([]);
  });
});
