import { type Locale, locales } from '../shared/locale.ts';

/** What stands in the address of a country's pages, in ASCII, since hosting matches it. */
const segments: Readonly<Record<Locale, string>> = {
  fr: 'pays',
  en: 'countries',
  es: 'paises',
  de: 'laender',
  pt: 'locais',
  ru: 'strany',
  zh: 'guojia',
  hi: 'desh',
  ar: 'buldan',
};

export function segmentOf(locale: Locale): string {
  return segments[locale];
}

/** Whether a part of an address stands for the pages of countries, in any language. */
export function isSegment(text: string): boolean {
  return locales.some((locale) => segments[locale] === text);
}
