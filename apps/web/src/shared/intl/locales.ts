import type { Locale } from '@sos/contracts/shared';

export type WrittenLocale = 'en' | 'fr';

interface LocaleEntry {
  /** The language's name in itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language whose words are shown: itself once they are written. */
  readonly words: WrittenLocale;
}

/** Every language the product will speak; adding its words is one new folder in `messages` and one change here. */
export const localeTable: Readonly<Record<Locale, LocaleEntry>> = {
  fr: { name: 'Français', dir: 'ltr', words: 'fr' },
  en: { name: 'English', dir: 'ltr', words: 'en' },
  es: { name: 'Español', dir: 'ltr', words: 'en' },
  de: { name: 'Deutsch', dir: 'ltr', words: 'en' },
  pt: { name: 'Português', dir: 'ltr', words: 'en' },
  ru: { name: 'Русский', dir: 'ltr', words: 'en' },
  zh: { name: '中文', dir: 'ltr', words: 'en' },
  hi: { name: 'हिन्दी', dir: 'ltr', words: 'en' },
  ar: { name: 'العربية', dir: 'rtl', words: 'en' },
};

export const writtenLocales: readonly WrittenLocale[] = ['en', 'fr'];

export function isLocale(value: string | undefined): value is Locale {
  return value !== undefined && Object.hasOwn(localeTable, value);
}

/** The first written language among those a browser asks for, else English. */
export function bestLocale(asked: readonly string[]): WrittenLocale {
  const codes = asked.map((tag) => tag.toLowerCase().split('-')[0]);
  for (const code of codes) {
    const found = writtenLocales.find((locale) => locale === code);
    if (found) return found;
  }
  return 'en';
}

/** The same page in another language. */
export function pathInLocale(path: string, locale: string): string {
  return path.replace(/^\/[a-z]{2}(?=\/|$)/, `/${locale}`);
}
