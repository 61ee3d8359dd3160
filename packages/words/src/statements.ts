import type { Locale } from '@sos/domain/shared/locale';
import type { messages as english } from './en/web/affiliates.ts';

/** What an affiliate's statement says: the same as the page beside it. */
export type StatementWords = Readonly<Record<keyof typeof english, string>>;

interface Words {
  readonly messages: StatementWords;
}

/** A file is in no hurry, so that no function's start reads the words of nine languages. */
const byLocale: Readonly<Record<Locale, () => Promise<Words>>> = {
  fr: () => import('./fr/web/affiliates.ts'),
  en: () => import('./en/web/affiliates.ts'),
  es: () => import('./es/web/affiliates.ts'),
  de: () => import('./de/web/affiliates.ts'),
  pt: () => import('./pt/web/affiliates.ts'),
  ru: () => import('./ru/web/affiliates.ts'),
  zh: () => import('./zh/web/affiliates.ts'),
  hi: () => import('./hi/web/affiliates.ts'),
  ar: () => import('./ar/web/affiliates.ts'),
};

export async function statementWordsIn(locale: Locale): Promise<StatementWords> {
  return (await byLocale[locale]()).messages;
}
