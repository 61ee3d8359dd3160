import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { sitesOf } from '../pages-files.ts';
import { answerAtEdge, type EdgeEnvironment } from './answer.ts';
import { edgeRoutes, edgeTable, edgeWorker } from './write-worker.ts';

const SITE = 'https://sos.example';
const KEY = 'k'.repeat(43);
const web = sitesOf(readFileSync(new URL('../../../../firebase.json', import.meta.url), 'utf8')).get('web');
if (!web) throw new Error('firebase.json has no web');

interface Heard {
  readonly url: string;
  readonly headers: Readonly<Record<string, unknown>>;
}
let heard: Heard[] = [];
let answer: { status: number; headers: Record<string, string>; body: string };
let base = '';
const server = createServer((request, response) => {
  heard.push({ url: request.url ?? '', headers: request.headers });
  response.writeHead(answer.status, answer.headers).end(answer.body);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  heard = [];
  answer = { status: 200, headers: { 'content-type': 'text/html' }, body: 'a page' };
});

const env: EdgeEnvironment = {
  ASSETS: {
    fetch: async ({ url }) =>
      new Response(`file ${new URL(url).pathname}`, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
  },
  FRONT_KEY: KEY,
};
const table = () => edgeTable(web, `${base}/{region}/{name}`);
const visit = (path: string, init: RequestInit = {}, at = table()) =>
  answerAtEdge(new Request(`${SITE}${path}`, init), env, at);

it.each([
  ['/r/CODE?utm_source=x', 'europe-west2/affiliateLink'],
  ['/sitemap.xml', 'europe-west1/sitemap'],
  ['/sitemap-2.xml', 'europe-west1/sitemap'],
  ['/fr/providers/ada', 'europe-west1/providerPage'],
  ['/fr/pays/th', 'europe-west1/providerPage'],
  ['/de/laender/th/lawyer/fr', 'europe-west1/providerPage'],
])('has %s answered by the function of its path', async (path, name) => {
  expect(await (await visit(path)).text()).toBe('a page');
  expect(heard.map(({ url }) => url)).toEqual([`/${name}${path}`]);
});

it.each(['/', '/fr/pricing', '/fr/providers/ada/more', '/fr/providers', '/assets/a.js', '/sitemap_xml', '/r/a/b'])(
  'leaves %s to the files',
  async (path) => {
    expect(await (await visit(path)).text()).toBe(`file ${path}`);
    expect(heard).toEqual([]);
  },
);

it('tells the function who asks, proves that it may, and passes nothing else on', async () => {
  const headers = {
    cookie: 'consent=all; __session=trail; other=1',
    authorization: 'Bearer secret',
    'cf-connecting-ip': '198.51.100.7',
    'user-agent': 'Somebody',
    'x-front-key': 'forged',
    'x-forwarded-for': '203.0.113.5',
  };
  await visit('/r/CODE', { headers });
  const [{ headers: passed } = { headers: {} }] = heard;
  expect(passed).toMatchObject({ 'x-front-address': '198.51.100.7', 'x-front-key': KEY, cookie: '__session=trail' });
  expect(passed).not.toHaveProperty('authorization');
  expect(passed).not.toHaveProperty('x-forwarded-for');
});

it('hands on redirects and cookies, under the headers of the site', async () => {
  const cookie = '__session=trail; Path=/; Secure';
  answer = { status: 302, headers: { location: '/fr', 'set-cookie': cookie, 'cache-control': 'no-store' }, body: '' };
  const { status, headers } = await visit('/r/CODE');
  expect([status, headers.get('location'), headers.getSetCookie()]).toEqual([302, '/fr', [cookie]]);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
});

it('says that somebody is gone', async () => {
  answer = { status: 410, headers: {}, body: 'gone' };
  expect((await visit('/fr/providers/ada')).status).toBe(410);
});

it.each([
  ['answers nothing', () => edgeTable(web, 'http://127.0.0.1:1')],
  ['fails', table],
])('shows the app, and sends machines away for a minute, where a function %s', async (_, at) => {
  answer = { ...answer, status: 500 };
  const page = await visit('/fr/providers/ada', {}, at());
  expect([page.status, page.headers.get('retry-after'), await page.text()]).toEqual([503, '60', 'file /']);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  const map = await visit('/sitemap.xml', {}, at());
  expect([map.status, map.headers.get('content-type')]).toEqual([503, 'text/plain; charset=utf-8']);
});

it('takes nothing but what is read', async () => {
  expect((await visit('/r/CODE', { method: 'POST', body: 'x' })).status).toBe(405);
  expect(heard).toEqual([]);
});

it('is asked for what functions answer alone', () => {
  const { include } = JSON.parse(edgeRoutes(web)) as { include: string[] };
  expect(include).toContain('/r/*');
  expect(include).toContain('/*/pays/*');
  const many = Array.from({ length: 101 }, (_, index) => ({
    source: `/${index}`,
    function: { functionId: 'sitemap', region: 'europe-west1' },
  }));
  expect(() => edgeRoutes({ target: 'web', rewrites: many })).toThrow('not these');
});

it('is written as one program that answers', async () => {
  const text = await edgeWorker(table());
  const { default: worker } = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as {
    default: { fetch: (request: Request, environment: EdgeEnvironment) => Promise<Response> };
  };
  const page = await worker.fetch(new Request(`${SITE}/fr/providers/ada`), env);
  expect(await page.text()).toBe('a page');
});
