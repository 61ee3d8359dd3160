import { describe, expect, it } from 'vitest';
import { fallSilent } from './a-visit.ts';
import { Screens, walks } from './screens.ts';

describe.each(walks)('every screen, $name', (walk) => {
  const screens = new Screens(walk);
  const { see, seePrinted, open, signIn, wrong } = screens;

  const tryCodes = async () => {
    const { page } = screens;
    await page.locator('main details:not(.business-number) summary').click();
    await page.locator('details input').fill('NOTHING');
    await page.locator('details button').click();
    await page.locator('details [role=alert]:not(:empty)').waitFor();
    await see('book-code-refused');
    await page.locator('details input').fill('welcome5');
    await page.locator('details button').click();
    await page.locator('main output').waitFor();
    await see('book-code');
  };

  const seeBusinessNumber = async () => {
    const { page } = screens;
    await page.locator('.business-number summary').click();
    await page.locator('.business-number form').waitFor();
    await see('book-business');
    await page.locator('.business-number summary').click();
    await page.locator('.business-number form').waitFor({ state: 'detached' });
  };

  it('before signing in', async () => {
    await open('', '.provider-card h3');
    await see('home');
    await open('?kind=lawyer&language=es', '.empty');
    await screens.page.locator('.provider-card h3').first().waitFor();
    await see('home-nobody');
    await open('/where', '.coverage');
    await see('where');
    await open('/providers/camille', '.profile-head');
    await see('profile');
    await open('/providers/nobody', '.empty h1');
    await see('not-found');
    await open('/terms', '.legal h2');
    await see('terms');
    await open('/countries/thailand-th', '.coverage-few a');
    await see('country');
    await open('/pricing', '.in-time');
    await see('pricing');
    await open('/how-it-works', '.call-steps');
    await see('how-it-works');
    await open('/partners', '.programme');
    await see('partners');
    await open('/partners/influencer', '.rate');
    await see('partners-influencer');
    await open('/partners/chatter', '.rate');
    await see('partners-chatter');
    await open('/partners/ambassador', '.rate');
    await see('partners-added');
    await open('/register/ambassador', '[name=place]');
    await see('register-added');
    await open('/help?q=PayPal', '.help-questions');
    await see('help');
    await open('/help/money#refund', '.help-answer');
    await see('help-money');
    await screens.page.route('**/functions/getPublicConfig', (route) =>
      route.fulfill({ json: { result: { maintenance: true } } }),
    );
    await open('/privacy', '.legal h2');
    await screens.page.locator('.offline-notice:not(:empty)').waitFor();
    await see('maintenance');
    await screens.page.unroute('**/functions/getPublicConfig');
    await open('/register', 'main a[href$="/partners/ambassador"]');
    await screens.page.locator('main form button').click();
    await see('register-mistakes');
    await screens.page.locator('main .chip').nth(1).click();
    await see('register-apply');
    await open('/forgot-password', 'form');
    await screens.page.locator('[name=email]').fill('nora@example.com');
    await screens.page.locator('main form button').click();
    await screens.page.locator('main .banner').waitFor();
    await see('forgot-password');
    await open('/contact', 'form');
    await screens.page.locator('main form button').click();
    await see('contact-mistakes');
    await screens.page.locator('[name=email]').fill('nora@example.com');
    await screens.page.locator('[name=text]').fill('This is too much.');
    await screens.page.locator('main form button').click();
    await screens.page.locator('main .banner').waitFor();
    await see('contact-refused');
    await screens.page.locator('[name=text]').fill('Where is my receipt?');
    await screens.page.locator('main form button').click();
    await screens.page.locator('main .banner[data-tone=calm]').waitFor();
    await see('contact-sent');
    await open('/account-action#mode=resetPassword&code=fresh', '[name=password]');
    await see('account-action-reset');
    await open('/account-action?mode=verifyEmail&oobCode=spent', '.banner');
    await see('account-action-spent');
    await open('/account', '.empty h1');
    await see('account-signed-out');
    await open('/sign-in', 'form');
    await see('sign-in');
    await screens.page.locator('[popovertarget=settings]').click();
    await screens.page.locator('.menu .chip').first().waitFor();
    await see('settings');
    await open('/book/camille', '[data-interactive=booking]');
    await screens.page.locator('input[type=tel]').fill('06 12');
    await screens.page.locator('form button[type=submit]').click();
    await see('book-phone-short');
    await screens.page.locator('input[type=tel]').fill('+33 899 12 34 56');
    await screens.page.locator('form button[type=submit]').click();
    await screens.page.locator('input[type=tel][aria-invalid=true]').waitFor();
    await see('book-phone-premium');
    expect(await screens.page.locator('[type=checkbox]').count()).toBe(0);
    await screens.page.locator('input[type=tel]').fill('+33 6 12 34 56 78');
    await screens.page.locator('form button[type=submit]').click();
    await screens.page.locator('[name=firstName]').waitFor();
    await see('book-account');
    await open('/book/ingrid', '.panel .side-card .avatar');
    await see('book-away');
    expect(wrong).toEqual([]);
  });

  it('the account', async () => {
    await signIn();
    await open('', '.provider-card h3');
    await screens.page.locator('[popovertarget=account]').click();
    await screens.page.locator('#account nav a').first().waitFor();
    await see('account-menu');
    await open('/account', '#details');
    await see('account-unconfirmed');
    await screens.page.route('**/functions/getAccount', async (route) => {
      const { result } = (await (await route.fetch()).json()) as { result: object };
      await route.fulfill({ json: { result: { ...result, emailConfirmed: true } } });
    });
    await open('/account', '#details');
    await screens.page.locator('details summary').click();
    await see('account');
    await screens.page.unroute('**/functions/getAccount');
    await screens.page.locator('[name=newPassword]').fill('short');
    await screens.page.locator('form:has([name=newPassword]) button').click();
    await see('account-mistakes');
    await screens.context.setOffline(true);
    await screens.page.locator('[aria-labelledby=devices] button').click();
    await screens.page.locator('[aria-labelledby=devices] [role=alert]:not(:empty)').waitFor();
    await see('account-offline');
    await screens.context.setOffline(false);
    expect(wrong).toEqual([]);
  });

  it('booking, refused and booked', async () => {
    await signIn();
    await open('/book/camille', '[data-interactive=booking]');
    await screens.page.locator('input[type=tel]').fill('+33 6 12 34 56 99');
    await see('book-details');
    await screens.page.locator('form button[type=submit]').click();
    await screens.page.locator('[type=checkbox]').waitFor();
    await see('book-price');
    await seeBusinessNumber();
    await tryCodes();
    await screens.page.locator('[type=checkbox]').check();
    await screens.page.locator('form button[type=submit]').click();
    const card = screens.page.locator('[inputmode=numeric]');
    await card.waitFor();
    await see('book-payment');
    await screens.page.getByRole('radio', { name: 'PayPal' }).check();
    await screens.page.getByRole('button', { name: 'Close PayPal' }).waitFor();
    await see('book-paypal');
    await screens.page.locator('[type=radio][value=stripe]').check();
    await card.waitFor();
    await card.fill('4000 0000 0000 0002');
    await screens.page.locator('form button[type=submit]').click();
    await screens.page.locator('.banner').waitFor();
    await see('book-declined');
    await card.fill('4242 4242 4242 4242');
    await screens.page.locator('form button[type=submit]').click();
    await screens.page.locator('.panel .side-card .avatar').waitFor();
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
    await screens.page.clock.install();
    await open('/call/waiting', '.portraits');
    await fallSilent(screens.page);
    await screens.page.locator('.call .banner').waitFor();
    await see('call-slow');
    await open('/book/tomas', '.panel .banner');
    await see('book-open-call');
    expect(wrong).toEqual([]);
  });

  it('what has happened, and how to be told of it', async () => {
    await screens.page.clock.install();
    await open('/notifications', '[name=email]');
    await screens.page.locator('[name=quiet]').check();
    await see('notifications-loading');
    await screens.page.clock.fastForward(10_500);
    await screens.page.locator('main .banner').waitFor();
    await see('notifications-silent');
    expect(wrong).toEqual([]);
  });

  it('asking to cancel', async () => {
    await open('/call/scheduled', '.portraits');
    await screens.page.locator('.call button').first().click();
    await screens.page.locator('dialog[open]').waitFor();
    await see('call-cancel');
    expect(wrong).toEqual([]);
  });

  it('without a connection', async () => {
    await open('', '.provider-card h3');
    await screens.context.setOffline(true);
    await screens.page.locator('.offline-notice').waitFor();
    await see('offline');
    await screens.context.setOffline(false);
    expect(wrong).toEqual([]);
  });
});
