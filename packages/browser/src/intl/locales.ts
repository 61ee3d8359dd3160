import { type Locale, locales } from '@sos/domain/shared/locale';

/** Scripts written from right to left, by their ISO 15924 codes. */
const rightToLeft: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}

export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** The language whose words are shown: the one asked for once it is written, else English. */
export function writtenLanguage(locale: Locale, written: readonly Locale[]): Locale {
  return written.includes(locale) ? locale : 'en';
}

/** The first written language among those a browser asks for, else the app's own. */
export function bestLocale(asked: readonly string[], written: readonly Locale[], own: Locale = 'en'): Locale {
  const codes = asked.map((tag) => tag.toLowerCase().split('-')[0]);
  for (const code of codes) {
    const found = written.find((locale) => locale === code);
    if (found) return found;
  }
  return own;
}

/**
 * How numbers and dates are written. Arabic has two sets of digits, by country: Egypt writes ٤٩ where Morocco writes 49. An
 * Arabic page takes the country of the browser, and without one what Intl takes for Arabic as a whole.
 */
export function formatsOf(language: Locale, asked: readonly string[]): string {
  if (language !== 'ar') return language;
  const countries = asked.flatMap((tag) => /^ar-([a-z]{2})(?![a-z])/i.exec(tag)?.[1] ?? []);
  return [language, ...countries.slice(0, 1), 'u-ca-gregory'].join('-');
}

/** The same page in another language. */
export function pathInLocale(path: string, locale: string): string {
  return path.replace(/^\/[a-z]{2}(?=\/|$)/, `/${locale}`);
}
