import { defaultPrices, priceOf } from '@sos/domain/money/price';
import { writeDocument } from '@sos/domain/pages/document';
import { readableStatic } from '@sos/domain/pages/readable-static';
import { staticPages } from '@sos/domain/pages/static-pages';
import { catalogueOf } from '@sos/domain/search/catalogue';
import type { Facts, Live } from '@sos/domain/search/person';
import { type Locale, locales } from '@sos/domain/shared/locale';
import { aProfile } from '@sos/testing/a-profile';
import { aReview } from '@sos/testing/a-review';
import { pageWords } from '@sos/words/page-words';
import { staticWords } from '@sos/words/static-words';
import { describe, expect, it } from 'vitest';
import type { Prices } from '../providers/ports.ts';
import { MemoryProfiles } from '../testing/memory-profiles.ts';
import { someFacts } from '../search/search-index.contract.ts';
import { makeShowPage } from './show-page.ts';
import { makeShowSitemap } from './show-sitemap.ts';
import { makeStandingPlaces } from './standing-places.ts';

const origin = 'https://sos-expat.example';
const appPage =
  '<!doctype html><html lang="en"><head><title>SOS Expat</title></head><body><div id="root"></div></body></html>';
const live: Live = { availability: 'available', closesAt: null, opensAt: null };
const prices: Prices = { price: async (kind, currency) => priceOf(defaultPrices, kind, currency) };

const person = (displayName: string, differs: Partial<Facts>): Facts => ({ ...someFacts, displayName, ...differs });
const people: readonly (readonly [string, Facts])[] = [
  [
    'anong',
    person('Anong', { countries: ['TH'], languages: ['fr', 'th'], specialities: ['police'], headline: 'In Bangkok' }),
  ],
  [
    'bruno',
    person('Bruno', {
      countries: ['TH'],
      languages: ['fr', 'pt'],
      specialities: ['police', 'tax'],
      headline: 'In Phuket',
    }),
  ],
  [
    'clara',
    person('Clara', { countries: ['TH', 'PT'], languages: ['pt', 'fr'], kind: 'expat', headline: 'Between two' }),
  ],
  [
    'diego',
    person('Diego <b>', { countries: ['TH'], languages: ['en'], kind: 'expat', headline: '"Papers" & <script>' }),
  ],
  ['elena', person('Elena', { countries: ['TH'], languages: ['en'], headline: 'In Chiang Mai' })],
];

function site() {
  const profiles = new MemoryProfiles();
  for (const [id, { answerRate: _rate, ...facts }] of people) {
    profiles.add({
      id,
      profile: aProfile({
        ...facts,
        languages: [...facts.languages],
        countries: [...facts.countries],
        specialities: [],
      }),
    });
  }
  profiles.add({ id: 'hidden', profile: aProfile({ visible: false }) });
  profiles.add({ id: 'waiting', profile: aProfile({ approval: 'pending' }) });
  const directory = { catalogue: async () => catalogue };
  const catalogue = catalogueOf(people, () => live);
  const needs = { directory, standing: makeStandingPlaces(), origin };
  const app = { html: async () => appPage };
  const clock = { now: () => Date.UTC(2026, 0, 5) };
  const wasErased = async (id: string) => id === 'erased';
  const show = makeShowPage({ ...needs, app, words: pageWords, profiles, prices, clock, wasErased });
  return { show, sitemap: makeShowSitemap(needs), profiles };
}

async function htmlOf(show: ReturnType<typeof site>['show'], path: string): Promise<string | undefined> {
  const [, locale, ...rest] = decodeURI(path).split('/');
  const own = staticPages.find((page) => page.path === rest.map((part) => `/${part}`).join(''));
  if (!own) {
    const { status, html } = await show(path);
    return status === 200 ? html : undefined;
  }
  const language = locales.find((each) => each === locale) ?? 'en';
  return writeDocument(appPage, readableStatic(own, language, await staticWords(language)), origin);
}

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found);
const one = (html: string, pattern: RegExp) => all(html, pattern)[0] ?? '';

/** Every page that can be reached by links, by its address. */
async function crawl(): Promise<ReadonlyMap<string, string>> {
  const { show } = site();
  const seen = new Map<string, string>();
  const waiting = locales.map((locale) => `/${locale}`);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(path)) continue;
    const html = await htmlOf(show, path);
    expect([path, html === undefined]).toEqual([path, false]);
    seen.set(path, html ?? '');
    const alternates = all(html ?? '', /hreflang="[^"]*" href="https:\/\/sos-expat\.example([^"]*)"/g);
    waiting.push(...all(html ?? '', /<a href="([^"]*)"/g), ...alternates);
    // The list of countries is filled in by the app.
    if (path.endsWith('/where')) waiting.push(...(await countriesOf(path)));
  }
  return seen;
}

async function countriesOf(path: string): Promise<string[]> {
  const { sitemap } = site();
  const listed = all((await sitemap('/sitemap-1.xml')) ?? '', /<loc>https:\/\/sos-expat\.example([^<]*)<\/loc>/g);
  return listed.filter((each) => each.startsWith(path.replace('/where', '')) && each.split('/').length === 4);
}

describe('a crawl of all that search engines are shown', async () => {
  const pages = await crawl();
  const { sitemap } = site();

  it('finds an answer behind every link', () => {
    expect(pages.size).toBeGreaterThan(locales.length * (staticPages.length + people.length));
  });

  it('finds on each page one heading, and a title and a description of its own', () => {
    for (const html of pages.values()) expect(all(html, /<h1>(.*?)<\/h1>/g)).toHaveLength(1);
    for (const pattern of [/<title>(.*?)<\/title>/g, /name="description" content="(.*?)"/g]) {
      const own = [...pages].map(([path, html]) => `${path.slice(0, 3)} ${one(html, pattern)}`);
      expect(own.filter((each, index) => own.indexOf(each) !== index)).toEqual([]);
    }
  });

  it('finds that each page names itself, and is named by those that it names', () => {
    for (const [path, html] of pages) {
      expect(one(html, /rel="canonical" href="https:\/\/sos-expat\.example([^"]*)"/g)).toBe(path);
      const others = all(html, /hreflang="[a-z]{2}" href="https:\/\/sos-expat\.example([^"]*)"/g);
      expect(others).toHaveLength(locales.length);
      for (const other of others) expect(pages.get(other)).toContain(`href="${origin}${path}"`);
    }
  });

  it('finds what the map of the site has, and nothing else', async () => {
    const mapped = all((await sitemap('/sitemap-1.xml')) ?? '', /<loc>https:\/\/sos-expat\.example([^<]*)<\/loc>/g);
    expect(mapped.toSorted()).toEqual([...pages.keys()].toSorted());
  });

  it('finds no markup that somebody wrote', () => {
    const html = pages.get('/en/providers/diego') ?? '';
    expect(html).toContain('Diego &lt;b&gt;');
    expect(html).not.toContain('<b>');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  });
});

describe('a page', () => {
  const { show, sitemap, profiles } = site();

  it('is in the language of its address, and read from the right where that is its way', async () => {
    const arabic = await show(encodeURI('/ar/buldan/تايلاند-th'));
    expect(arabic.status).toBe(200);
    expect(arabic.html).toContain('<html lang="ar" dir="rtl">');
  });

  it('of a country in the words of another language leads to its own address', async () => {
    expect(await show('/fr/countries/thailand-th/lawyer')).toMatchObject({
      status: 301,
      location: encodeURI('/fr/pays/thaïlande-th/avocat').replace('%C3%AF', 'i'),
    });
  });

  it.each([
    ['of a few people', '/en/countries/thailand-th/lawyer/french-fr', true],
    ['of one person', '/en/countries/thailand-th/thai-th', false],
    ['of all the people of a wider one', '/en/countries/portugal-pt/expatriate', false],
    ['of nobody', '/en/countries/japan-jp', false],
  ])('%s is shown, and is for search engines: %s, %s', async (_what, path, isFor) => {
    const { status, html } = await show(path);
    expect(status).toBe(200);
    expect(html.includes('noindex')).toBe(!isFor);
    expect(html).toContain('/en/providers/');
  });

  it.each([
    ['nobody', 404],
    ['waiting', 404],
    ['hidden', 410],
    ['erased', 410],
  ])('of %s is answered by %i', async (id, status) => {
    const answer = await show(`/en/providers/${id}`);
    expect(answer.status).toBe(status);
    expect(answer.html).toContain('noindex');
    expect(answer.html).not.toContain('Camille');
  });

  it('tells of a rating only where somebody has rated', async () => {
    expect((await show('/en/providers/anong')).html).not.toContain('AggregateRating');
    profiles.add({ id: 'rated', profile: aProfile({ ratingAverage: 4.5, ratingCount: 2 }) });
    profiles.addReview('rated', aReview({ text: 'She was calm.' }));
    const { html } = await show('/en/providers/rated');
    expect(html).toContain('"ratingValue":4.5,"reviewCount":2');
    expect(html).toContain('She was calm.');
  });

  it('that is no page of ours is not found, in English where no language is named', async () => {
    expect(await show('/xx/providers')).toMatchObject({ status: 404 });
    expect(await show('/en/providers/%E0%A4')).toMatchObject({ status: 404 });
  });

  it('of the map that is not there is not there', async () => {
    expect(await sitemap('/sitemap.xml')).toContain(`<loc>${origin}/sitemap-1.xml</loc>`);
    expect(await sitemap('/sitemap-2.xml')).toBeUndefined();
    expect(await sitemap('/sitemap-x.xml')).toBeUndefined();
  });
});

it.each(locales)('in %s, every page of places says what it has to say', async (locale: Locale) => {
  const { show } = site();
  const { html } = await show('/en/countries/thailand-th');
  const own = one(html, new RegExp(`hreflang="${locale}" href="https://sos-expat\\.example([^"]*)"`, 'g'));
  expect((await show(own)).status).toBe(200);
});
