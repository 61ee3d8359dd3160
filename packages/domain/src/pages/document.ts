import { type Locale, locales } from '../shared/locale.ts';
import { element, emptyElement, type Html } from './html.ts';

/** In pixels, as social networks show it whole. */
export const PREVIEW_SIZE = { width: 1200, height: 630 };

/** What a page says before any script has run: what search engines and previews of links read. */
export interface ReadablePage {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** The address in each language, without the origin; null for a page that search engines are to leave alone. */
  readonly addresses: Readonly<Record<Locale, string>> | null;
  /** Of the person whom the page is about. */
  readonly pictureUrl?: string | null;
  /** The path of a picture of the page itself, which says its title. */
  readonly preview?: string | null;
  readonly body: readonly Html[];
  /** In the terms of schema.org. */
  readonly data: readonly Readonly<Record<string, unknown>>[];
}

/** The app's page with what this page says, so that its scripts run as on every other. Throws when it is not the app's page. */
export function writeDocument(appPage: string, page: ReadablePage, origin: string): string {
  const parts: readonly (readonly [RegExp, string])[] = [
    [/<html lang="[^"]*">/, `<html lang="${page.locale}" dir="${page.locale === 'ar' ? 'rtl' : 'ltr'}">`],
    [/<title>[^<]*<\/title>/, headOf(page, origin)],
    [/<div id="root"><\/div>/, `<div id="root">${element('div', { class: 'readable' }, page.body).html}</div>`],
  ];
  return parts.reduce((html, [place, text]) => {
    if (!place.test(html)) throw new Error(`the app's page has no ${place.source}`);
    return html.replace(place, () => text);
  }, appPage);
}

/** As an address is written into a page: other scripts by their codes. */
export function absolute(origin: string, path: string): string {
  return origin + encodeURI(path);
}

function headOf(page: ReadablePage, origin: string): string {
  const { description, addresses } = page;
  const own = addresses && absolute(origin, addresses[page.locale]);
  return [
    element('title', {}, `${page.title} · SOS Expat`).html,
    emptyElement('meta', { name: 'description', content: description }),
    ...(own ? linksOf(page, origin) : [emptyElement('meta', { name: 'robots', content: 'noindex' })]),
    ...previewOf(page, own),
    ...(page.preview ? pictureOf(page.title, absolute(origin, page.preview)) : [small]),
    ...page.data.map(dataOf),
  ].join('');
}

function linksOf({ locale, addresses }: ReadablePage, origin: string): string[] {
  if (!addresses) return [];
  const at = (each: Locale) => absolute(origin, addresses[each]);
  return [
    emptyElement('link', { rel: 'canonical', href: at(locale) }),
    ...locales.map((each) => emptyElement('link', { rel: 'alternate', hreflang: each, href: at(each) })),
    emptyElement('link', { rel: 'alternate', hreflang: 'x-default', href: at('en') }),
  ];
}

function previewOf({ title, description, locale, pictureUrl }: ReadablePage, own: string | null): string[] {
  const told = {
    'og:type': 'website',
    'og:site_name': 'SOS Expat',
    'og:title': title,
    'og:description': description,
    'og:locale': locale,
    ...(own && { 'og:url': own }),
    ...(pictureUrl && { 'og:image': pictureUrl }),
  };
  return Object.entries(told).map(([property, content]) => emptyElement('meta', { property, content }));
}

const small = emptyElement('meta', { name: 'twitter:card', content: 'summary' });

function pictureOf(title: string, address: string): string[] {
  const told = {
    'og:image': address,
    'og:image:type': 'image/png',
    'og:image:width': `${PREVIEW_SIZE.width}`,
    'og:image:height': `${PREVIEW_SIZE.height}`,
    'og:image:alt': title,
  };
  return [
    ...Object.entries(told).map(([property, content]) => emptyElement('meta', { property, content })),
    emptyElement('meta', { name: 'twitter:card', content: 'summary_large_image' }),
    emptyElement('meta', { name: 'twitter:image', content: address }),
    emptyElement('meta', { name: 'twitter:image:alt', content: title }),
  ];
}

/** Data and no script: no text of it can end its element. */
function dataOf(data: Readonly<Record<string, unknown>>): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}
