import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listen, type RunningServer } from '@sos/simulator-kit/http-server';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersOf, readHosting } from './hosting.ts';
import { withConfig } from './web-config.ts';
import { startWebServer } from './web-server.ts';

const page =
  '<head><script type="application/json" id="app-config">{"projectId":"built"}</script></head><div id="root">';
const script = 'run();'.repeat(200);
let folder: string;
let server: RunningServer;
let functions: Server;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sos-web-'));
  const dist = path.join(folder, 'dist');
  mkdirSync(path.join(dist, 'assets'), { recursive: true });
  writeFileSync(path.join(dist, 'index.html'), page);
  writeFileSync(path.join(dist, 'robots.txt'), 'all');
  mkdirSync(path.join(dist, 'fr'));
  writeFileSync(path.join(dist, 'fr/tarifs.html'), `${page}prix`);
  writeFileSync(path.join(dist, 'fr.html'), `${page}accueil`);
  for (const name of ['404.html', 'fr/404.html', 'not-found/de/404.html']) {
    mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
    writeFileSync(path.join(dist, name), `${page}no page of ${name}`);
  }
  writeFileSync(path.join(dist, 'assets/app-1a2b.js'), script);
  writeFileSync(path.join(dist, 'assets/app-1a2b.js.map'), '{}');
  writeFileSync(path.join(dist, 'assets/inter.woff2'), 'font');
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  const config = { projectId: 'local', odd: '</script><b>' };
  functions = createServer((request, response) => {
    response.writeHead(302, { location: '/', 'x-asked': `${request.url} ${request.headers.cookie}` }).end();
  });
  await listen(functions, 0);
  const url = `http://127.0.0.1:${(functions.address() as AddressInfo).port}`;
  const functionUrls = { 'europe-west1': url, 'europe-west2': url, 'europe-west3': '' };
  server = await startWebServer({ port: 0, dist, config, hosting: await readHosting('web'), functionUrls });
});
afterAll(async () => {
  await server.close();
  functions.close();
  rmSync(folder, { recursive: true, force: true });
});
const get = (url: string) => fetch(server.url + url);

/** The body as it travels, which fetch would decompress, and its headers. */
function getWith(url: string, accepted: string): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve) => {
    const headers = { 'accept-encoding': accepted };
    request({ port: server.port, host: '127.0.0.1', path: url, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
    }).end();
  });
}

/** Sends the path as it is; fetch would tidy it first. */
function getRaw(raw: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    request({ port: server.port, host: '127.0.0.1', path: raw }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).end();
  });
}

describe('the web server', () => {
  it.each(['/', '/fr/call/camille', '/console/earnings', '/index.html'])(
    'answers %s with the page and the world’s configuration',
    async (url) => {
      const response = await get(url);
      const html = await response.text();
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(html).toContain('"projectId":"local"');
      expect(html).not.toContain('built');
      expect(html).not.toContain('</script><b>');
    },
  );

  it('lets browsers keep files whose name holds a hash, and no others', async () => {
    const asset = await get('/assets/app-1a2b.js');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-type')).toMatch('text/javascript');
    expect(await asset.text()).toBe(script);
    expect((await get('/robots.txt')).headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['/', '/en/book/camille', '/robots.txt', '/assets/app-1a2b.js'])(
    'sends with %s every header that firebase.json names',
    async (url) => {
      const { headers } = await get(url);
      const wanted = headersOf(await readHosting('web'), url);
      expect(Object.keys(wanted).length).toBeGreaterThan(5);
      expect(Object.fromEntries(headers)).toMatchObject(wanted);
    },
  );

  it.each([
    ['/assets/app-1a2b.js', 'gzip, deflate, br, zstd', 'br'],
    ['/assets/app-1a2b.js', 'gzip', 'gzip'],
    ['/assets/app-1a2b.js', 'br;q=0, gzip', 'gzip'],
    ['/assets/app-1a2b.js', '', undefined],
    ['/assets/inter.woff2', 'gzip, br', undefined],
    ['/en', 'gzip, br', 'br'],
  ])('compresses %s for a browser that accepts "%s" as %s', async (url, accepted, encoding) => {
    const { headers, body } = await getWith(url, accepted);
    const open = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''] ?? ((bytes: Buffer) => bytes);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(open(body).toString()).toBe(await (await get(url)).text());
  });

  it('does not serve source maps', async () => {
    expect((await get('/assets/app-1a2b.js.map')).status).toBe(404);
    expect(await getRaw('/assets/app-1a2b.js%2emap')).toBe(404);
  });

  it('does not answer a missing asset with the page', async () => {
    expect((await get('/assets/old-9z.js')).status).toBe(404);
  });

  it.each([
    ['/fr/lawyers/camille', 'de', 'fr/404.html'],
    ['/en/calls/unknown', 'ja, de;q=0.8, fr;q=0.5', 'not-found/de/404.html'],
    ['/wp-login.php', '', '404.html'],
    ['/xx/pricing', 'ja', '404.html'],
    ['/none', '../..', '404.html'],
  ])('says that there is nothing at %s, to a browser that speaks %s by %s', async (url, spoken, name) => {
    const answer = await fetch(server.url + url, { headers: { 'accept-language': spoken } });
    expect(answer.status).toBe(404);
    const html = await answer.text();
    expect(html).toContain(`no page of ${name}`);
    expect(html).toContain('"projectId":"local"');
  });

  it('leads to the address without a slash at its end', async () => {
    const answer = await fetch(`${server.url}/fr/tarifs/`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/fr/tarifs']);
  });

  it('serves nothing outside the built app', async () => {
    expect(await (await get('/%2e%2e/secret.txt')).text()).not.toContain('secret');
    expect(await getRaw('/assets/..%2f..%2fsecret.txt')).toBe(404);
  });

  it('refuses to write', async () => {
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
  });
});

it('asks a function for the paths that hosting gives to it, with the one cookie that is passed on', async () => {
  const headers = { cookie: 'a=1; __session=kept; b=2' };
  const answered = await fetch(`${server.url}/r/ABCD2345?s=forum`, { headers, redirect: 'manual' });
  expect(answered.status).toBe(302);
  expect(answered.headers.get('x-asked')).toBe('/affiliateLink/r/ABCD2345?s=forum __session=kept');
});

it('asks a function for the pages of people and places, and sends hosting’s headers with its answer', async () => {
  const answered = await fetch(`${server.url}/fr/pays/tha%C3%AFlande-th?a=1`, { redirect: 'manual' });
  expect(answered.headers.get('x-asked')).toBe('/providerPage/fr/pays/tha%C3%AFlande-th?a=1 undefined');
  expect(answered.headers.get('content-security-policy')).toContain("default-src 'none'");
});

it.each([
  ['/fr/tarifs', 'prix'],
  ['/fr', 'accueil'],
])('serves the page that was written for %s', async (address, text) => {
  const html = await (await get(address)).text();
  expect(html).toContain(text);
  expect(html).toContain('"projectId":"local"');
});

it('leads from an old address to the new one', async () => {
  const answered = await fetch(`${server.url}/fr/groupadmin/inscription`, { redirect: 'manual' });
  expect(answered.status).toBe(301);
  expect(answered.headers.get('location')).toBe('/fr/register/group-admin');
});

it('refuses a page without a place for the configuration', () => {
  expect(() => withConfig('<html></html>', {})).toThrow('no element "app-config"');
});
