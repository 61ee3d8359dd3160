import type { Locale } from '@sos/domain/shared/locale';
import type { NotificationWords } from './notification-words.ts';

interface Words {
  readonly notifications: NotificationWords;
}

/** A mail is in no hurry, so that no function's start reads the words of nine languages. */
const byLocale: Readonly<Record<Locale, () => Promise<Words>>> = {
  fr: () => import('./fr/notifications.ts'),
  en: () => import('./en/notifications.ts'),
  es: () => import('./es/notifications.ts'),
  de: () => import('./de/notifications.ts'),
  pt: () => import('./pt/notifications.ts'),
  ru: () => import('./ru/notifications.ts'),
  zh: () => import('./zh/notifications.ts'),
  hi: () => import('./hi/notifications.ts'),
  ar: () => import('./ar/notifications.ts'),
};

export async function notificationWords(locale: Locale): Promise<NotificationWords> {
  return (await byLocale[locale]()).notifications;
}
