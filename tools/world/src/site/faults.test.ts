import { locales } from '@sos/domain/shared/locale';
import { expect, it } from 'vitest';
import type { Site } from './crawl.ts';
import { faultsOf } from './faults.ts';
import { readPage } from './page-as-read.ts';

const path = (locale: string, name: string) => `/${locale}/${name}`;

/** A page as search engines like it; each part can be given otherwise. */
function html(locale: string, name: string, other: Readonly<Record<string, string>> = {}): string {
  const links = [...locales, 'x-default'].map((each) => {
    const address = path(each === 'x-default' ? 'en' : each, name);
    return `<link rel="alternate" hreflang="${each}" href="https://site.example${address}" />`;
  });
  const parts = {
    html: `<html lang="${locale}" dir="ltr">`,
    title: `<title>${name} &amp; more</title>`,
    description: `<meta name="description" content="About ${name}" />`,
    canonical: `<link rel="canonical" href="https://site.example${path(locale, name)}" />`,
    links: links.join(''),
    data: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person"}</script>',
    heading: `<h1 class="text-xl">${name}</h1>`,
    ...other,
  };
  return Object.values(parts).join('');
}

const toPath = (address: string) => new URL(address, 'https://site.example').pathname;
const read = (text: string, status = 200, location: string | null = null) =>
  readPage({ status, location, html: text }, toPath);

function aSite(changed: Readonly<Record<string, ReturnType<typeof read>>> = {}): Site {
  const names = ['prices', 'steps'];
  const own = names.flatMap((name) => locales.map((locale) => [path(locale, name), read(html(locale, name))] as const));
  return {
    pages: new Map([...own, ...Object.entries(changed)]),
    mapped: own.map(([each]) => each),
    pictures: new Map(),
  };
}

it('finds nothing to say against a site whose pages name each other', () => {
  expect(faultsOf(aSite())).toEqual([]);
});

const page = '/en/prices';
it.each([
  ['gone', read('', 404), `${page}: answered 404`],
  ['moved', read('', 301, '/en/costs'), `${page}: a link that leads on to /en/costs`],
  ['without a heading', read(html('en', 'prices', { heading: '' })), `${page}: 0 of heading`],
  [
    'kept away',
    read(`${html('en', 'prices')}<meta name="robots" content="noindex" />`),
    `${page}: names itself and is kept from search engines`,
  ],
  [
    'of another name',
    read(html('en', 'prices', { canonical: '<link rel="canonical" href="/en/costs" />' })),
    `${page}: calls itself /en/costs`,
  ],
  ['in another language', read(html('en', 'prices', { html: '<html lang="fr">' })), `${page}: is in fr`],
  ['without its languages', read(html('en', 'prices', { links: '' })), `/fr/prices: is not named by ${page}`],
  [
    'called as another is',
    read(html('en', 'prices', { title: '<title>steps &amp; more</title>' })),
    `/en/steps: the title of ${page}`,
  ],
  [
    'with data that is none',
    read(html('en', 'prices', { data: '<script type="application/ld+json">{</script>' })),
    `${page}: data that cannot be read: {`,
  ],
  ['for the app alone', read(html('en', 'prices', { canonical: '' })), `${page}: in the map, and for no search engine`],
])('tells of a page that is %s', (_what, changed, fault) => {
  expect(faultsOf(aSite({ [page]: changed }))).toContain(fault);
});

it('tells of a page that the map has forgotten, and of a picture that is not there', () => {
  const { pages, mapped } = aSite();
  const site = { pages, mapped: mapped.filter((each) => each !== page), pictures: new Map([['/previews/a.png', 404]]) };
  expect(faultsOf(site)).toEqual([`${page}: is not in the map`, '/previews/a.png: a preview’s picture, 404']);
});
