import type { Locale } from '@sos/domain/shared/locale';
import type { ExportWords } from './export-words.ts';

interface Words {
  readonly exportWords: ExportWords;
}

/** A copy is in no hurry, so that no function's start reads the words of nine languages. */
const byLocale: Readonly<Record<Locale, () => Promise<Words>>> = {
  fr: () => import('./fr/exports.ts'),
  en: () => import('./en/exports.ts'),
  es: () => import('./es/exports.ts'),
  de: () => import('./de/exports.ts'),
  pt: () => import('./pt/exports.ts'),
  ru: () => import('./ru/exports.ts'),
  zh: () => import('./zh/exports.ts'),
  hi: () => import('./hi/exports.ts'),
  ar: () => import('./ar/exports.ts'),
};

export async function exportWordsIn(locale: Locale): Promise<ExportWords> {
  return (await byLocale[locale]()).exportWords;
}
