import type { Locale } from '@sos/domain/shared/locale';
import type { Messages } from './app-words.ts';

interface Area {
  readonly messages: Messages;
}

const areas: Readonly<Record<Locale, () => Promise<readonly Area[]>>> = {
  fr: () =>
    Promise.all([
      import('./fr/web/places.ts'),
      import('./fr/web/providers.ts'),
      import('./fr/web/shell.ts'),
      import('./fr/web/search.ts'),
    ]),
  en: () =>
    Promise.all([
      import('./en/web/places.ts'),
      import('./en/web/providers.ts'),
      import('./en/web/shell.ts'),
      import('./en/web/search.ts'),
    ]),
  es: () =>
    Promise.all([
      import('./es/web/places.ts'),
      import('./es/web/providers.ts'),
      import('./es/web/shell.ts'),
      import('./es/web/search.ts'),
    ]),
  de: () =>
    Promise.all([
      import('./de/web/places.ts'),
      import('./de/web/providers.ts'),
      import('./de/web/shell.ts'),
      import('./de/web/search.ts'),
    ]),
  pt: () =>
    Promise.all([
      import('./pt/web/places.ts'),
      import('./pt/web/providers.ts'),
      import('./pt/web/shell.ts'),
      import('./pt/web/search.ts'),
    ]),
  ru: () =>
    Promise.all([
      import('./ru/web/places.ts'),
      import('./ru/web/providers.ts'),
      import('./ru/web/shell.ts'),
      import('./ru/web/search.ts'),
    ]),
  zh: () =>
    Promise.all([
      import('./zh/web/places.ts'),
      import('./zh/web/providers.ts'),
      import('./zh/web/shell.ts'),
      import('./zh/web/search.ts'),
    ]),
  hi: () =>
    Promise.all([
      import('./hi/web/places.ts'),
      import('./hi/web/providers.ts'),
      import('./hi/web/shell.ts'),
      import('./hi/web/search.ts'),
    ]),
  ar: () =>
    Promise.all([
      import('./ar/web/places.ts'),
      import('./ar/web/providers.ts'),
      import('./ar/web/shell.ts'),
      import('./ar/web/search.ts'),
    ]),
};

/** What pages of people and of places say before any script has run; only a function that writes one loads them. */
export async function pageWords(locale: Locale): Promise<Messages> {
  const loaded = await areas[locale]();
  return Object.assign({}, ...loaded.map(({ messages }) => messages)) as Messages;
}
