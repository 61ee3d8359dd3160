import { sharedChromium } from '@sos/testing/chromium';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openShop, type Shop } from './testing/shop.ts';
import { stripeWorld, type StripeWorld } from './testing/stripe-world.ts';

let browser: Browser;
let world: StripeWorld;
let shop: Shop;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await sharedChromium();
});

beforeEach(async () => {
  world = await stripeWorld();
  shop = await openShop(world);
  page = await browser.newPage({ viewport: { width: 480, height: 560 } });
  complaints.length = 0;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterEach(async () => {
  await page.close();
  await shop.close();
  await world.close();
});

const element = () => page.frameLocator('iframe[title="Secure payment input frame"]');
const bank = () => page.frameLocator('iframe[title="3D Secure challenge frame"]');
const outcome = () => page.locator('#outcome');

async function visit(query = ''): Promise<void> {
  await page.goto(`${shop.url}/?${query}`);
  await element().getByLabel('Card number').or(element().locator('#number')).first().waitFor();
}

async function type(number: string, expiry = '1230', cvc = '123'): Promise<void> {
  await element().locator('#number').pressSequentially(number);
  await element().locator('#expiry').pressSequentially(expiry);
  await element().locator('#cvc').pressSequentially(cvc);
}

/** Keeps what the page looks like, for people to look at, in the folder that PICTURES names. */
async function picture(name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

async function pay(): Promise<string> {
  await page.getByRole('button', { name: 'Pay' }).click();
  await page.waitForFunction(() => document.getElementById('outcome')?.textContent !== '');
  return (await outcome().textContent()) ?? '';
}

describe('paying with the Payment Element', () => {
  it('authorises a card typed digit by digit, through the unchanged loader', async () => {
    await visit();
    await type('4242424242424242');
    await element().getByLabel('Country').selectOption('FR');
    expect(await element().locator('#number').inputValue()).toBe('4242 4242 4242 4242');
    expect(await element().locator('#expiry').inputValue()).toBe('12 / 30');
    expect(await page.locator('#news').textContent()).toBe('complete');
    expect(await pay()).toBe('requires_capture, still requires_capture');
    expect(world.simulator.state().money['eur']?.held).toBe(4900);
    expect(complaints).toEqual([]);
  });

  it('lets a newcomer pay by clicking', async () => {
    await visit();
    await element().getByRole('button', { name: 'Pays' }).click();
    expect(await pay()).toContain('requires_capture');
  });

  it('shows a decline in words and takes another card', async () => {
    await visit();
    await element().getByRole('button', { name: 'No funds' }).click();
    expect(await pay()).toBe('card_error | insufficient_funds | Your card has insufficient funds.');
    await element().getByRole('button', { name: 'Pays' }).click();
    await page.getByRole('button', { name: 'Pay' }).click();
    await page.getByText('still requires_capture').waitFor();
  });

  it('answers in French', async () => {
    await visit('locale=fr');
    await element().getByRole('button', { name: 'Refusée' }).click();
    expect(await pay()).toBe('card_error | generic_decline | Votre carte a été refusée.');
  });

  it.each([
    ['Complete', 'requires_capture, still requires_capture'],
    ['Fail', 'invalid_request_error | payment_intent_authentication_failure'],
  ])('passes 3-D Secure by "%s"', async (answer, told) => {
    await visit();
    await element().getByRole('button', { name: 'Asks the bank' }).click();
    await page.getByRole('button', { name: 'Pay' }).click();
    await bank().getByText('€49.00').waitFor();
    await picture('challenge');
    await bank().getByRole('button', { name: answer }).click();
    await page.waitForFunction(() => document.getElementById('outcome')?.textContent !== '');
    expect(await outcome().textContent()).toContain(told);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('says what is wrong beside the field, and asks Stripe nothing', async () => {
    await visit();
    await type('4242424242424241', '1120', '12');
    expect(await pay()).toBe('validation_error | invalid_number | Your card number is invalid.');
    const errors = await element().getByRole('alert').allTextContents();
    expect(errors.filter((text) => text !== '').slice(0, 3)).toEqual([
      'Your card number is invalid.',
      "Your card's expiration year is in the past.",
      "Your card's security code is incomplete.",
    ]);
    expect(await element().locator('#number').getAttribute('aria-invalid')).toBe('true');
    expect(world.simulator.intents()).toEqual([]);
  });

  it('refuses a PaymentIntent of another amount than the one shown', async () => {
    await visit('amount=100');
    await element().getByRole('button', { name: 'Pays' }).click();
    expect(await pay()).toContain('The amount that stripe.elements() was given differs');
    expect(world.simulator.intents()[0]?.status).toBe('requires_payment_method');
  });

  it('keeps the card out of the merchant’s page', async () => {
    await page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      window.addEventListener('message', (event) => heard.push(JSON.stringify(event.data)));
    });
    await visit();
    await type('4242424242424242');
    await pay();
    const parent: Frame = page.mainFrame();
    expect(await parent.content()).not.toContain('4242');
    expect(await parent.evaluate(() => JSON.stringify((window as unknown as { heard: string[] }).heard))).not.toContain(
      '4242',
    );
  });
});

describe('leaving the page', () => {
  const started = () => world.stripe.paymentIntents.create({ amount: 4900, currency: 'eur', capture_method: 'manual' });

  it('returns to the merchant’s address when redirect is left to its default', async () => {
    const { id, client_secret: secret } = await started();
    await visit(new URLSearchParams({ secret: secret ?? '', back: `${shop.url}/back` }).toString());
    await element().getByRole('button', { name: 'Pays' }).click();
    await page.getByRole('button', { name: 'Pay' }).click();
    await page.waitForURL(`**/back?payment_intent=${id}&**redirect_status=succeeded`);
    expect(world.simulator.intents()[0]?.status).toBe('requires_capture');
  });

  it.each([
    ['Complete', 'succeeded', 'requires_capture'],
    ['Fail', 'failed', 'requires_payment_method'],
  ])('the bank’s own page sends the customer back after "%s": %s', async (answer, told, status) => {
    const { id } = await started();
    const confirmed = await world.stripe.paymentIntents.confirm(id, {
      payment_method: 'pm_card_authenticationRequired',
      return_url: `${shop.url}/back`,
    });
    await page.goto(confirmed.next_action?.redirect_to_url?.url ?? '');
    await page.getByRole('button', { name: answer }).click();
    await page.waitForURL(`**/back?**redirect_status=${told}`);
    expect(world.simulator.intents()[0]?.status).toBe(status);
  });
});

describe('the element', () => {
  it('says when its PaymentIntent does not exist', async () => {
    await visit('secret=pi_nobody_secret_x');
    await page.waitForFunction(() => document.getElementById('outcome')?.textContent !== '');
    expect(await outcome().textContent()).toContain('resource_missing');
  });

  it('does not let Escape close the bank’s question', async () => {
    await visit();
    await element().getByRole('button', { name: 'Asks the bank' }).click();
    await page.getByRole('button', { name: 'Pay' }).click();
    await bank().getByRole('button', { name: 'Complete' }).waitFor();
    await page.keyboard.press('Escape');
    await bank().getByRole('button', { name: 'Complete' }).click();
    await page.getByText('still requires_capture').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('lets a digit in the middle be corrected without moving the caret to the end', async () => {
    await visit();
    const number = element().locator('#number');
    await number.pressSequentially('42424242');
    for (let step = 0; step < 5; step++) await number.press('ArrowLeft');
    await number.press('Backspace');
    await number.pressSequentially('5');
    expect(await number.inputValue()).toBe('4245 4242');
  });

  it('lets an expiry be deleted back to nothing', async () => {
    await visit();
    const expiry = element().locator('#expiry');
    await expiry.pressSequentially('123');
    for (let step = 0; step < 6; step++) await expiry.press('Backspace');
    expect(await expiry.inputValue()).toBe('');
  });

  it('is written from right to left in Arabic, digits excepted', async () => {
    await visit('locale=ar&dir=rtl');
    expect(await element().locator('html').getAttribute('dir')).toBe('rtl');
    expect(await element().locator('#number').getAttribute('dir')).toBe('ltr');
  });

  it.each([
    ['light', ''],
    ['dark', 'dark'],
    ['arabic', 'locale=ar&dir=rtl'],
    ['french', 'locale=fr'],
  ])('fits a telephone of 360 px, %s', async (name, query) => {
    await page.setViewportSize({ width: 360, height: 560 });
    await page.emulateMedia({ colorScheme: name === 'dark' ? 'dark' : 'light' });
    await visit(query);
    await type('4242424242424241');
    await element().locator('#cvc').press('Tab');
    const wide = await element()
      .locator('html')
      .evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(wide).toBe(0);
    await picture(`element-${name}`);
  });
});
