import { useLayoutEffect } from 'react';
import type { Locale } from '@sos/domain/shared/locale';
import { directionOf, writtenLanguage } from './locales.ts';

/** Says in the document's element which language it is in and which way it is read. */
export function usePageLanguage(locale: Locale | null, written: readonly Locale[]): void {
  useLayoutEffect(() => {
    if (!locale) return;
    const language = writtenLanguage(locale, written);
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [locale, written]);
}
