import { WorldClock } from '@sos/clock/world-clock';
import { bundleForBrowsers } from '@sos/pages/bundle';
import { type RunningServer, serve } from '@sos/simulator-kit/http-server';
import { sharedChromium } from '@sos/testing/chromium';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PaypalSimulator, startPaypalSimulator } from './server.ts';

const merchant = { clientId: 'client', clientSecret: 'secret', webhookId: 'WEBHOOK' };

let clock: WorldClock;
let paypal: PaypalSimulator;
let shop: RunningServer;
let order: string;

beforeAll(async () => {
  clock = new WorldClock();
  paypal = await startPaypalSimulator({ port: 0, clock, ...merchant });
  const script = await bundleForBrowsers(new URL('testing/shop-page.ts', import.meta.url));
  shop = await serve(0, async ({ url }) =>
    url.pathname === '/shop.js'
      ? { headers: { 'content-type': 'text/javascript' }, body: script }
      : { headers: { 'content-type': 'text/html' }, body: shopPage() },
  );
  order = await anOrder();
});
afterAll(async () => {
  await shop.close();
  await paypal.close();
  clock.close();
});

const shopPage = () => `<!doctype html><html lang="en"><head><title>Shop</title></head>
<body data-sdk="${paypal.url}/sdk/js" data-order="${order}"><div id="place"></div><output id="outcome"></output>
<script src="/shop.js"></script></body></html>`;

async function anOrder(): Promise<string> {
  const basic = Buffer.from(`${merchant.clientId}:${merchant.clientSecret}`).toString('base64');
  const grant = { method: 'POST', headers: { authorization: `Basic ${basic}` } };
  const granted = (await (await fetch(`${paypal.url}/v1/oauth2/token`, grant)).json()) as { access_token: string };
  const amount = { currency_code: 'EUR', value: '49.00' };
  const created = await fetch(`${paypal.url}/v2/checkout/orders`, {
    method: 'POST',
    headers: { authorization: `Bearer ${granted.access_token}` },
    body: JSON.stringify({ intent: 'AUTHORIZE', purchase_units: [{ amount }] }),
  });
  return ((await created.json()) as { id: string }).id;
}

describe('PayPal’s button, with its script for browsers unchanged', () => {
  async function openPopup(): Promise<{ page: Page; popup: Page }> {
    const page = await (await sharedChromium()).newPage();
    await page.goto(shop.url);
    await page.getByText('ready').waitFor();
    const opened = page.waitForEvent('popup');
    await page.frameLocator('iframe[title="PayPal"]').getByRole('button', { name: 'PayPal' }).click();
    const popup = await opened;
    await popup.getByText('49.00 EUR').waitFor();
    return { page, popup };
  }

  it.each([
    ['says so when the buyer goes back', (popup: Page) => popup.getByRole('button', { name: 'Cancel' }).click()],
    ['says so when the buyer closes the window', (popup: Page) => popup.close()],
  ])('%s', async (_what, leave) => {
    const { page, popup } = await openPopup();
    await leave(popup);
    await page.getByText('cancelled').waitFor();
    expect(paypal.state().accounts[0]?.order.status).toBe('CREATED');
    await page.close();
  });

  it('leads back once the buyer has agreed', async () => {
    const { page, popup } = await openPopup();
    await popup.getByLabel('A bank account').check();
    await popup.getByRole('button', { name: 'Agree' }).click();
    await page.getByText(`approved ${order}`).waitFor();
    expect(paypal.state().accounts[0]).toMatchObject({ funding: 'bank_account', order: { status: 'APPROVED' } });
    await page.close();
  });
});
