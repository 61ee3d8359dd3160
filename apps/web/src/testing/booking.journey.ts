import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { card, next, signOut, startVisit, toCard, toPrice } from './a-visit.ts';
import type { Visit } from './a-visit.ts';
import { writeAccount } from './signed-in.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});
afterEach(() => visit.leave());

describe('a booking', () => {
  it('goes back one step with Back, and keeps what was written', async () => {
    const page = await visit.aPage();
    await visit.signIn(page);
    await toCard(visit, page);
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
    const page = await visit.aPage();
    await visit.open(page, '/book/ingrid');
    await page.getByText('cannot be called at the moment').waitFor();
    expect(await page.locator('input[type=tel]').count()).toBe(0);
    await page.getByText('Nobody else for Norway and Morocco is online now.').waitFor();
    await page.getByText('speaks French and English too').waitFor();
  });

  it('leads to the open call instead of making a second one', async () => {
    const page = await visit.aPage();
    await visit.signIn(page);
    await visit.open(page, '/call/scheduled');
    await page.getByText('is booked').waitFor();
    await visit.open(page, '/book/tomas');
    await page.getByText('You already have a call').waitFor();
    expect(await page.locator('input[type=tel]').count()).toBe(0);
    await page.locator('main').getByRole('link', { name: 'Go to your call' }).click();
    await page.locator('.call-sentence').waitFor();
  });

  it('asks whether one is still signed in before the card is confirmed, and goes on from there', async () => {
    const page = await visit.aPage();
    await visit.signIn(page);
    await toCard(visit, page);
    const other = await page.context().newPage();
    await visit.open(other, '');
    await signOut(other);
    await page.locator('.site-header', { hasText: 'Sign in' }).waitFor();
    await next(page);
    await page.getByText('You are signed out.').waitFor();
    await page.getByText('Nothing was charged.').waitFor();
    await page.locator('main').getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'I have an account' }).click();
    await writeAccount(page);
    await card(page).waitFor();
    expect(await page.locator('main .banner').count()).toBe(0);
  });

  it('asks again when the currency changes at the card', async () => {
    const page = await visit.aPage();
    await visit.signIn(page);
    await toCard(visit, page);
    await page.locator('[popovertarget=settings]').click();
    await page.getByRole('button', { name: 'USD' }).click();
    await page.getByText('The price is no longer the same.').waitFor();
    expect(await page.locator('[type=checkbox]').isChecked()).toBe(false);
    expect(await page.locator('main').textContent()).not.toContain('€');
    expect(await card(page).count()).toBe(0);
  });

  it('says at the price that it has risen, before anybody agrees to it', async () => {
    const page = await visit.aPage();
    await visit.signIn(page);
    const asked: unknown[] = [];
    await page.route('**/functions/quoteCall', (route) => {
      asked.push(route.request().postDataJSON());
      const price = { amount: 5900, currency: 'EUR' };
      return route.fulfill({ json: { result: { includedMinutes: 20, full: price, total: price, coupon: null } } });
    });
    await toPrice(visit, page);
    await page.getByText('The price is no longer the same.').waitFor();
    expect(asked).toEqual([{ data: { providerId: 'camille', currency: 'EUR' } }]);
    expect(await page.locator('[type=checkbox]').isChecked()).toBe(false);
  });

  it('takes a code off the price, and says when it is used up before anything is held', async () => {
    const page = await visit.aPage();
    await visit.signIn(page);
    await toPrice(visit, page);
    await page.getByText('I have a promotional code').click();
    await page.getByLabel('Promotional code').fill('welcome5');
    await page.getByRole('button', { name: 'Use the code' }).click();
    await page.getByText('The code WELCOME5 is used.').waitFor();
    await page.route('**/functions/quoteCall', (route) =>
      route.fulfill({ status: 400, json: { error: { details: { reason: 'coupon_unusable' } } } }),
    );
    await page.reload();
    await page.getByText('The price no longer has the discount.').waitFor();
    await expect.poll(() => page.getByText('I have a promotional code').isVisible()).toBe(true);
  });

  it('is paid with PayPal instead of a card, and what PayPal does not hold is said with what to do', async () => {
    const page = await visit.aPage();
    await visit.signIn(page);
    await toCard(visit, page);
    await page.getByRole('radio', { name: 'PayPal' }).check();
    await page.getByText('PayPal opens in a window of its own.').waitFor();
    expect(await card(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('paypal');
    await page.getByRole('button', { name: 'Close PayPal' }).click();
    await page.getByText('Nothing is held, and nothing was charged.').waitFor();
    await page.getByRole('button', { name: 'PayPal', exact: true }).click();
    await page.getByText('PayPal did not hold the amount.').waitFor();
    await page.getByRole('radio', { name: 'Card' }).check();
    await card(page).waitFor();
  });

  it.each(['script', 'frame'])(
    'says within ten seconds that the card form is missing when its %s hangs',
    async (part) => {
      const page = await visit.aPage();
      await page.route('**/stripe.js', (route) =>
        part === 'script'
          ? undefined
          : route.fulfill({
              contentType: 'text/javascript',
              body: 'window.Stripe = () => ({ elements: () => ({ create: () => ({ on() {}, mount() {}, destroy() {} }) }) });',
            }),
      );
      await visit.signIn(page);
      await toPrice(visit, page);
      await page.clock.install();
      await page.locator('[type=checkbox]').check();
      await next(page);
      await page.getByRole('button', { name: /Authorise/ }).waitFor();
      await page.clock.fastForward(10_500);
      await page.getByText('The card form is missing.').waitFor();
      await page.getByText('Nothing was charged.').waitFor();
      await page.unroute('**/stripe.js');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('main .banner').waitFor({ state: 'detached' });
      expect(await page.getByRole('button', { name: /Authorise/ }).count()).toBe(1);
    },
  );
});
