import type { Locale } from '@sos/domain/shared/locale';
import type { TelegramWords } from './telegram-words.ts';

interface Words {
  readonly telegram: TelegramWords;
}

/** Each language is read by the first message in it. */
const byLocale: Readonly<Record<Locale, () => Promise<Words>>> = {
  fr: () => import('./fr/telegram.ts'),
  en: () => import('./en/telegram.ts'),
  es: () => import('./es/telegram.ts'),
  de: () => import('./de/telegram.ts'),
  pt: () => import('./pt/telegram.ts'),
  ru: () => import('./ru/telegram.ts'),
  zh: () => import('./zh/telegram.ts'),
  hi: () => import('./hi/telegram.ts'),
  ar: () => import('./ar/telegram.ts'),
};

export async function telegramWords(locale: Locale): Promise<TelegramWords> {
  return (await byLocale[locale]()).telegram;
}
