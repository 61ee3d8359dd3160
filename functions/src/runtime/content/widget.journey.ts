import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sharedChromium } from '@sos/testing/chromium';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bloggerWidget } from './blogger-widget.ts';

const servers: Server[] = [];
const followed: string[] = [];

async function serve(handle: (request: IncomingMessage, response: ServerResponse) => unknown): Promise<string> {
  const server = createServer((request, response) => void handle(request, response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

let widget: string;
beforeAll(async () => {
  const site = await serve(({ url = '' }, response) => {
    if (url.startsWith('/r/')) followed.push(url);
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>SOS Expat</h1>');
  });
  process.env['WEB_ORIGINS'] = JSON.stringify([site]);
  widget = await serve(async ({ method = '', url = '' }, response) => {
    const { pathname, search } = new URL(url, 'http://local');
    const call = { method, path: pathname, search, header: () => undefined, rawBody: Buffer.alloc(0), form: {} };
    const { status, type = 'text/plain', headers, body = '' } = await bloggerWidget(call);
    response.writeHead(status, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(body);
  });
});
afterAll(() => void servers.map((server) => server.close()));

it('a foreign page that allows it nothing but its frame shows the widget, keeps no cookie, and leads to us', async () => {
  const script = `<script async src="${widget}/bloggerWidget/ABCD2345.js?lang=fr"></script>`;
  const blog = await serve((_request, response) => {
    const policy = `default-src 'none'; script-src ${widget}; frame-src ${widget}; style-src 'none'`;
    const headers = { 'content-type': 'text/html', 'content-security-policy': policy };
    response.writeHead(200, headers).end(`<main><h1>My blog</h1>${script}<p>Below it</p></main>`);
  });
  const context = await (await sharedChromium()).newContext();
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(blog);
    const link = page.frameLocator('iframe').getByRole('link', { name: 'Trouver quelqu’un à appeler' });
    await link.waitFor();
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-popups allow-popups-to-escape-sandbox');
    const opened = context.waitForEvent('page');
    await link.click();
    await (await opened).getByRole('heading', { name: 'SOS Expat' }).waitFor();
    expect(followed).toEqual(['/r/ABCD2345?s=widget']);
    expect(await context.cookies()).toEqual([]);
    expect(errors).toEqual([]);
  } finally {
    await context.close();
  }
});
