import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { applicationAt } from './an-application.ts';
import { rememberCalls } from './remember-calls.ts';
import { Screens, walks } from './screens.ts';
import { seeInvitation, seeOwnData } from './see-own-rooms.ts';
import { someEarningsByPaypal } from './some-earnings.ts';
import { someTraining } from './some-content.ts';
import { someSubscription } from './some-subscription.ts';

/** Lets the server tell of an application in the named state. */
async function routeApplication(page: Page, state: string): Promise<void> {
  await page.unroute('**/functions/getApplication');
  await page.route('**/functions/getApplication', (route) => route.fulfill({ json: { result: applicationAt[state] } }));
}

/** Each state of a subscription in which the page says something else. */
async function seeSubscription({ open, see, page }: Screens): Promise<void> {
  const states = {
    active: {},
    'past-due': { status: 'past_due', used: 100 },
    cancelled: { status: 'trial', endsAt: Date.now(), trialEnd: Date.now() },
    ended: { status: 'ended', entitledUntil: null },
  } as const;
  await open('/console/subscription', '.plan .button');
  await page.locator('.plan .button').first().click();
  await page.locator('.plan [role=alert] p').first().waitFor();
  await see('console-subscription');
  for (const [name, differs] of Object.entries(states)) {
    const result = someSubscription(differs);
    await page.route('**/functions/getSubscription', (route) => route.fulfill({ json: { result } }));
    await open('/console/subscription', '.subscription .banner');
    await see(`console-subscription-${name}`);
    await page.unroute('**/functions/getSubscription');
  }
  await open('/console/subscription?done=1', 'output .banner');
  await see('console-subscription-confirming');
}

/** What VIES says of a VAT number, and what can be none. */
async function seeVatNumber({ see, page }: Screens): Promise<void> {
  for (const [name, number] of [
    ['mistaken', '123'],
    ['unavailable', 'FR12345678901'],
    ['invalid', 'DE000000000'],
    ['valid', 'DE123456789'],
  ] as const) {
    if ((await page.locator('[name=vatNumber]').count()) === 0)
      await page.locator('.vat-actions .button:nth-last-child(2)').click();
    await page.locator('[name=vatNumber]').fill(number);
    await page.locator('main .card form [type=submit]').click();
    await page
      .locator(name === 'mistaken' ? '.field-error' : `[data-vat=${name}]`)
      .first()
      .waitFor();
    await see(`invoices-vat-${name}`);
  }
}

/** Where an affiliate's money goes to a telephone, and what is wrong with what they have typed. */
async function seeWallet({ see, page }: Screens): Promise<void> {
  await page.locator('section > div > .button').last().click();
  await page.locator('form select').first().selectOption('SN');
  await page.locator('[name=mobileNumber]').fill('12');
  await page.locator('form [type=submit]').last().click();
  await page.locator('.field-error').first().waitFor();
  await see('affiliate-wallet');
}

/** What helps those who bring people to us, as far as it differs by who they are. */
async function seeContent({ open, see, signIn, page }: Screens): Promise<void> {
  await open('/affiliate/challenge', '.challenge-place');
  await see('challenge');
  await open('/affiliate/leaderboard', '.challenge-place');
  await see('leaderboard');
  const result = someTraining('en', true);
  await page.route('**/functions/getTrainingModules', (route) => route.fulfill({ json: { result } }), { times: 1 });
  await open('/affiliate/training', '.certificate');
  await see('training-passed');
  await open('/affiliate/training?lesson=honest', '.slide');
  await see('training-page');
  for (let place = 0; place < 3; place += 1) await page.locator('article .button').last().click();
  await page.locator('article form [type=submit]').click();
  await see('training-missing');
  for (const option of await page.locator('.quiz-option:nth-of-type(1) input').all()) await option.check();
  await page.locator('article form [type=submit]').click();
  await page.locator('article form .banner').waitFor();
  await see('training-result');
  await signIn('gil@example.com');
  await open('/affiliate/resources', '.content-picture');
  await see('resources');
  await open('/affiliate/posts', '.content-item');
  await see('posts');
  await signIn('rosa@example.com');
  await open('/affiliate/guide', '.content-item');
  await see('guide');
  await open('/affiliate/articles', '.article-figures');
  await page.locator('form [type=submit]').click();
  await page.locator('.field-error').first().waitFor();
  await page.locator('details summary').first().click();
  await page.locator('.affiliate-line .affiliate-link').waitFor();
  await see('articles');
}

/** How PayPal pays somebody, with a share in each state that it brings about. */
async function seePaypal({ open, see, page }: Screens): Promise<void> {
  const result = someEarningsByPaypal();
  await page.route('**/functions/getEarnings', (route) => route.fulfill({ json: { result } }));
  await open('/console/earnings', '.share-row');
  await see('console-earnings-paypal');
  await page.unroute('**/functions/getEarnings');
}

describe.each(walks)('every screen of a place of one’s own, $name', (walk) => {
  const screens = new Screens(walk);
  const { see, open, signIn, wrong } = screens;
  beforeAll(() => signIn());

  it('the client’s area', async () => {
    await screens.page.route('**/documents:runQuery', () => undefined);
    await open('/calls', '.area-places');
    await see('calls-loading');
    await rememberCalls(screens.page);
    await open('/calls', '.call-row');
    await see('calls-known');
    await screens.page.unroute('**/documents:runQuery');
    await open('/favourites', '.provider-card h2');
    await screens.page.locator('.favourite').first().waitFor();
    await see('favourites');
    await open('/reviews', '.review-item');
    await see('reviews');
    await open('/telephones', '.telephone');
    await screens.page.locator('.telephone .button').first().click();
    await screens.page.locator('.telephone-form button[type=submit]').click();
    await see('telephones-mistakes');
    await open('/cards', '.kept-card');
    await screens.page.locator('.kept-card .button').first().click();
    await screens.page.locator('.kept-card .banner').waitFor();
    await see('cards');
    await open('/invoices', '.invoice-row');
    // From the end, since the button of a document that can be opened becomes a link.
    for (const button of (await screens.page.locator('.invoice-row .button').all()).toReversed()) await button.click();
    await screens.page.locator('.invoice-file [role=alert] p').first().waitFor();
    await see('invoices');
    await seeVatNumber(screens);
    await seeOwnData(screens);
    await seeInvitation(screens);
    await screens.page.evaluate(() => localStorage.removeItem('sos.call'));
    await open('/colleagues/new/ingrid', '.colleagues select');
    await see('colleagues-ask');
    await open('/book/camille', '.saved-telephones .button');
    await see('book-saved-telephones');
    expect(wrong).toEqual([]);
  });

  it('a review that is written, refused, and one that is reported', async () => {
    await open('/call/charged', '.rating-choice');
    await screens.page.locator('.review-form button[type=submit]').click();
    await see('review-mistakes');
    await screens.page.locator('.rating-choice').nth(3).click();
    await screens.page.locator('.review-form textarea').fill('write to nora@example.com');
    await screens.page.locator('.review-form button[type=submit]').click();
    await screens.page.locator('.review-form .banner').waitFor();
    await see('review-refused');
    await open('/providers/camille', '.reviews .text-link');
    await screens.page.locator('.reviews button.text-link').first().click();
    await screens.page.locator('dialog[open]').waitFor();
    await see('review-report');
    expect(wrong).toEqual([]);
  });

  it('applying', async () => {
    await open('/register/lawyer', '.application select');
    await screens.page.locator('select').selectOption('AF');
    await see('apply-no-rail');
    await screens.page.locator('select').selectOption('FR');
    await screens.page.locator('[name=email]').waitFor();
    await see('apply-register');
    await open('/register/group-admin', 'form');
    await see('register-affiliate');
    await signIn('bea@example.com');
    await open('/affiliate', '.affiliate-figures');
    await see('affiliate');
    await open('/affiliate/links', '.affiliate-link');
    await screens.page.locator('.affiliate-link summary').first().click();
    await screens.page.locator('.affiliate-qr').waitFor();
    await see('affiliate-links');
    await open('/affiliate/referrals', '.affiliate-line');
    await screens.page.locator('.affiliate-line summary').first().click();
    await screens.page.locator('.affiliate-call').waitFor();
    await screens.page.locator('.affiliate-line summary').last().click();
    await screens.page.locator('.affiliate-line [type=submit]').click();
    await see('affiliate-referrals');
    await open('/affiliate/statement', '.affiliate-line');
    await screens.page.locator('.affiliate-desk summary').last().click();
    await screens.page.locator('.affiliate-commission').first().waitFor();
    await see('affiliate-statement');
    await open('/affiliate/withdrawals', '.withdrawal');
    await see('affiliate-withdrawals');
    await seeWallet(screens);
    await open('/affiliate/telegram', '.affiliate-desk button');
    await screens.page.locator('.affiliate-desk button').click();
    await screens.page.locator('.telegram-code').waitFor();
    await see('affiliate-telegram');
    await seeContent(screens);
    await signIn('ana@example.com');
    await open('/application', '.application h2');
    await see('application-work');
    const next = () => screens.page.locator('.application-moves [type=submit]').click();
    await next();
    await screens.page.locator('[name=headline]').fill('Write to ana@example.com');
    await next();
    await screens.page.locator('[name=headline]:focus').waitFor();
    await see('application-texts');
    await screens.page.locator('[name=headline]').fill('Criminal law in Thailand');
    await next();
    await screens.page.locator('.application h2').waitFor();
    await routeApplication(screens.page, 'empty');
    await open('/application', '.application h2');
    await next();
    await screens.page.locator('[name=bio]').waitFor();
    await next();
    await screens.page.locator('input[type=tel]').fill('+33 6 12 34 56 78');
    await screens.page.locator('.application button').first().click();
    await screens.page.locator('[name=code]').fill('000000');
    await screens.page.locator('[name=code]').press('Tab');
    await screens.page.keyboard.press('Enter');
    await screens.page.locator('[role=alert].banner').waitFor();
    await see('application-code-wrong');
    await next();
    await screens.page.locator('[data-file=photo]').waitFor({ state: 'attached' });
    await see('application-files');
    await next();
    await screens.page.locator('.application-missing, .application p').first().waitFor();
    await see('application-check');
    await screens.page.locator('.application-missing button').first().click();
    await screens.page.locator('[name=timeZone]').waitFor();
    for (const state of ['asked', 'submitted', 'rejected']) {
      await routeApplication(screens.page, state);
      await open('/application', '.banner');
      await see(`application-${state}`);
    }
    await screens.page.unroute('**/functions/getApplication');
    expect(wrong).toEqual([]);
  });

  it('the desk of a provider', async () => {
    await signIn('ana@example.com');
    await open('/console', '.switch-card');
    await screens.page.locator('.own-call').first().waitFor();
    await see('console');
    await screens.page.locator('[role=switch]').click();
    await screens.page.locator('[role=switch][aria-checked=true]').waitFor();
    await see('console-on');
    await open('/console/calls', '.own-call');
    await see('console-calls');
    await open('/console/earnings', '.share-row');
    await see('console-earnings');
    await seePaypal(screens);
    await seeSubscription(screens);
    await open('/console/reviews', '.review-item');
    await see('console-reviews');
    await open('/console/hours', '.hours-day');
    await screens.page.locator('[name=monday]').fill('19:00');
    await screens.page.locator('main form [type=submit]').click();
    await see('console-hours');
    await routeApplication(screens.page, 'changed');
    await open('/console/profile', '.application-answers');
    await screens.page.locator('#verified-facts ~ details summary').click();
    await screens.page.locator('[name=bio]').fill('Call +33 6 12 34 56 78');
    await see('console-profile');
    await open('/console/agency', '.own-agency > .card');
    await see('console-agency');
    await screens.page.unroute('**/functions/getApplication');
    expect(wrong).toEqual([]);
  });
});
