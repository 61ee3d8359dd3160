import { mkdir } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '@sos/testing/chromium';
import { fallSilent, routeApplication } from './a-visit.ts';
import { seeClientArea, seeReviews } from './client-screens.ts';
import { startFixtureServer } from './fixture-server.ts';
import { look, looks, pictures } from './look.ts';
import type { Served } from './serve-dist.ts';

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

  it('the client’s area', async () => {
    await seeClientArea(page, { open, see });
    expect(wrong).toEqual([]);
  });

  it('a review that is written, refused, and one that is reported', async () => {
    await seeReviews(page, { open, see });
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
