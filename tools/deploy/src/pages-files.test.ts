import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pagesHeaders, pagesRedirects, sitesOf } from './pages-files.ts';

const sites = sitesOf(readFileSync(new URL('../../../firebase.json', import.meta.url), 'utf8'));

it.each(['web', 'admin', 'agency', 'assistant'])(
  'gives Cloudflare Pages the headers that Firebase Hosting sends for %s',
  (name) => {
    const site = sites.get(name);
    if (!site) throw new Error(`firebase.json has no ${name}`);
    const text = pagesHeaders(site);
    expect(text).toMatch(/^\/\*\n {2}Content-Security-Policy: default-src 'none'/);
    const written = text.split('\n').filter((line) => line.startsWith('  ') && !line.startsWith('  !'));
    expect(written).toHaveLength((site.headers ?? []).flatMap(({ headers }) => headers).length);
  },
);

const header = (value: string) => ({ key: 'Cache-Control', value });
const aSite = {
  target: 'web',
  headers: [
    { source: '**', headers: [header('no-cache')] },
    { source: '/assets/**', headers: [header('immutable')] },
  ],
  redirects: [{ source: '/fr/old', destination: '/fr/new', type: 301 }],
};

it('takes the general value back where a narrower rule has another', () => {
  expect(pagesHeaders(aSite)).toBe(
    '/*\n  Cache-Control: no-cache\n\n/assets/*\n  ! Cache-Control\n  Cache-Control: immutable\n',
  );
});

it('writes redirects with their kind', () => {
  expect(pagesRedirects({ ...aSite, target: 'admin' })).toBe('/fr/old /fr/new 301\n');
});

it('answers with the app what it has, so that all else is not found, within what Pages reads', () => {
  const site = sites.get('web');
  if (!site) throw new Error('firebase.json has no web');
  const lines = pagesRedirects(site).trim().split('\n');
  for (const address of ['/fr/sign-in', '/sign-in', '/ar/call/:sessionId', '/fr/pays/*', '/pricing'])
    expect(lines).toContain(`${address} / 200`);
  // A file answers these.
  expect(lines).not.toContain('/fr/pricing / 200');
  expect(lines).toContain('/:locale/chatter/inscription /:locale/register/chatter 301');
  const firstOpen = lines.findIndex((line) => /[:*]/.test(line));
  expect(lines.slice(firstOpen).every((line) => /[:*]/.test(line))).toBe(true);
  const many = Array.from({ length: 101 }, (_, index) => ({ source: `/${index}/*`, destination: '/', type: 301 }));
  expect(() => pagesRedirects({ target: 'admin', redirects: many })).toThrow('not these many');
});

it('refuses what Pages would silently take for something else', () => {
  const pattern = { ...aSite, headers: [{ source: '**/*.@(js|css)', headers: [header('immutable')] }] };
  expect(() => pagesHeaders(pattern)).toThrow('cannot be said to Pages');
  expect(() => pagesHeaders({ ...aSite, headers: [{ source: '**', headers: [header('x'.repeat(2_000))] }] })).toThrow(
    'longer than Cloudflare Pages allows',
  );
});
