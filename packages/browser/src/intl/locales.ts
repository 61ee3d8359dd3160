import { type Locale, locales } from '@sos/domain/shared/locale';

/** Scripts written from right to left, by their ISO 15924 codes. */
const rightToLeft: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}

export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.has(scriptOf(locale) ?? '') ? 'rtl' : 'ltr';
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
 * How numbers and dates are written: as in the country for which the browser asks for the page's language, since Britain
 * writes 29/11 and 16:05 where America writes 11/29 and 4:05 PM, and Egypt ٤٩ where Morocco writes 49. Without such a
 * country it is what Intl takes for the language as a whole.
 */
export function formatsOf(language: Locale, asked: readonly string[]): string {
  const regions = asked.flatMap((tag) => regionIn(language, tag) ?? []);
  const written = [language, ...regions.slice(0, 1)].join('-');
  return language === 'ar' ? `${written}-u-ca-gregory` : written;
}

/** The region of a tag of the language; undefined where another script is written there, as Chinese is in Taiwan. */
function regionIn(language: Locale, tag: string): string | undefined {
  const [code, region] = /^([a-z]{2})-([a-z]{2}|\d{3})(?![a-z\d])/i.exec(tag)?.slice(1) ?? [];
  if (code?.toLowerCase() !== language || region === undefined) return undefined;
  const isSame = scriptOf(`${language}-${region}`) === scriptOf(language);
  return isSame ? region.toUpperCase() : undefined;
}

const scriptOf = (tag: string) => new Intl.Locale(tag).maximize().script;

/** The same page in another language. */
export function pathInLocale(path: string, locale: string): string {
  return path.replace(/^\/[a-z]{2}(?=\/|$)/, `/${locale}`);
}
