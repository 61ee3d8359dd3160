import { absolute } from '@sos/domain/pages/document';
import { escapeHtml } from '@sos/domain/pages/html';
import { placePath } from '@sos/domain/pages/place';
import { staticPages } from '@sos/domain/pages/static-pages';
import type { Catalogue } from '@sos/domain/search/catalogue';
import { type Locale, locales } from '@sos/domain/shared/locale';
import type { Directory } from '../search/ports.ts';
import type { StandingPlaces } from './standing-places.ts';

export interface ShowSitemapNeeds {
  readonly directory: Directory;
  readonly standing: StandingPlaces;
  readonly origin: string;
}

type AddressIn = (locale: Locale) => string;

/** Addresses a part: search engines take 50,000 and 50 MB, an answer of ours 32 MB, and each address names those of nine languages. */
export const MOST_ADDRESSES = 9_000;
const NAMESPACES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
const partName = /^\/sitemap-([1-9]\d{0,4})\.xml$/;

/** Every page that search engines are shown, in parts, each address with the same page in other languages; undefined for a part that is not there. */
export function makeShowSitemap(needs: ShowSitemapNeeds): (path: string) => Promise<string | undefined> {
  return async (path) => {
    const pages = pagesOf(needs, await needs.directory.catalogue());
    const perPart = Math.floor(MOST_ADDRESSES / locales.length);
    const parts = Math.max(1, Math.ceil(pages.length / perPart));
    if (path === '/sitemap.xml') return indexOf(parts, needs.origin);
    const number = Number(partName.exec(path)?.[1] ?? 0);
    if (number < 1 || number > parts) return undefined;
    return partOf(pages.slice((number - 1) * perPart, number * perPart), needs.origin);
  };
}

function pagesOf({ standing }: ShowSitemapNeeds, catalogue: Catalogue): readonly AddressIn[] {
  const places = [...standing(catalogue).values()].flat();
  return [
    ...staticPages.map(
      ({ path }): AddressIn =>
        (locale) =>
          `/${locale}${path}`,
    ),
    ...places.map(
      (place): AddressIn =>
        (locale) =>
          placePath(place, locale),
    ),
    ...catalogue.people.map(
      ({ id }): AddressIn =>
        (locale) =>
          `/${locale}/providers/${id}`,
    ),
  ];
}

function indexOf(parts: number, origin: string): string {
  const names = Array.from({ length: parts }, (_, index) => `${origin}/sitemap-${index + 1}.xml`);
  return xml(
    'sitemapindex',
    names.map((name) => `<sitemap><loc>${escapeHtml(name)}</loc></sitemap>`),
  );
}

function partOf(pages: readonly AddressIn[], origin: string): string {
  return xml(
    'urlset',
    pages.flatMap((page) => urlsOf(page, origin)),
  );
}

function urlsOf(page: AddressIn, origin: string): string[] {
  const at = new Map(locales.map((locale) => [locale, escapeHtml(absolute(origin, page(locale)))]));
  const link = (language: string, address = '') =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`;
  const links = [...at].map(([locale, address]) => link(locale, address)).join('') + link('x-default', at.get('en'));
  return [...at.values()].map((address) => `<url><loc>${address}</loc>${links}</url>`);
}

function xml(name: string, parts: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} ${NAMESPACES}>${parts.join('\n')}</${name}>`;
}
