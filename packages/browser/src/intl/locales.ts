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

/** The first written language among those a browser asks for, else English. */
export function bestLocale(asked: readonly string[], written: readonly Locale[]): Locale {
  const codes = asked.map((tag) => tag.toLowerCase().split('-')[0]);
  for (const code of codes) {
    const found = written.find((locale) => locale === code);
    if (found) return found;
  }
  return 'en';
}

/** The same page in another language. */
export function pathInLocale(path: string, locale: string): string {
  return path.replace(/^\/[a-z]{2}(?=\/|$)/, `/${locale}`);
}
