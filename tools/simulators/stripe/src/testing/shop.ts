import { bundleForBrowsers } from '@sos/pages/bundle';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PUBLISHABLE_KEY, type StripeWorld } from './stripe-world.ts';

export interface Shop {
  readonly url: string;
  close(): Promise<void>;
}

/** A merchant's page that uses @stripe/stripe-js unchanged, served from an origin of its own. */
export async function openShop(world: StripeWorld): Promise<Shop> {
  const script = await bundleForBrowsers(new URL('./shop-page.ts', import.meta.url));
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://shop');
    if (pathname === '/shop.js') {
      response.setHeader('content-type', 'text/javascript').end(script);
      return;
    }
    if (pathname === '/intent' && request.method === 'POST') {
      void newIntent(world).then((secret) => response.end(secret));
      return;
    }
    response
      .setHeader('content-type', 'text/html')
      .end(shopPage(world.simulator.url, searchParams.get('dir') ?? 'ltr'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function newIntent({ stripe }: StripeWorld): Promise<string> {
  const intent = await stripe.paymentIntents.create({ amount: 4900, currency: 'eur', capture_method: 'manual' });
  return intent.client_secret ?? '';
}

function shopPage(simulator: string, dir: string): string {
  return `<!doctype html><html lang="en" dir="${dir}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Shop</title>
<style>body{margin:0;padding:16px;font:16px system-ui;background:#fbf8f3;color:#1d1b18}body.dark{color-scheme:dark;background:#16181c;color:#f2f0ec}#place{max-width:440px}</style></head>
<body data-stripe-js="${simulator}/js/stripe.js" data-key="${PUBLISHABLE_KEY}"><div id="place"></div>
<button id="pay">Pay</button><output id="outcome"></output><output id="news"></output><script src="/shop.js"></script></body></html>`;
}
