import type { Locale } from '@sos/domain/shared/locale';
import type { ContentWords } from './content-words.ts';

interface Words {
  readonly content: ContentWords;
}

const byLocale: Readonly<Record<Locale, () => Promise<Words>>> = {
  fr: () => import('./fr/content.ts'),
  en: () => import('./en/content.ts'),
  es: () => import('./es/content.ts'),
  de: () => import('./de/content.ts'),
  pt: () => import('./pt/content.ts'),
  ru: () => import('./ru/content.ts'),
  zh: () => import('./zh/content.ts'),
  hi: () => import('./hi/content.ts'),
  ar: () => import('./ar/content.ts'),
};

export async function contentWords(locale: Locale): Promise<ContentWords> {
  return (await byLocale[locale]()).content;
}
