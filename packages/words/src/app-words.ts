import { type Locale, locales } from '@sos/domain/shared/locale';
import { keepLastWords, type LastWords } from './last-words.ts';

/** Written as strings; the build turns those with arguments into syntax trees, which FormatJS takes as well. */
export type Messages = Readonly<Record<string, string>>;

export interface AreaFile {
  readonly messages: Messages;
}

/** An app in one language: what each page needs first comes along, and the rest by the path of its area. */
export interface LanguageWords {
  readonly first: Readonly<Record<string, Messages>>;
  /** English has none here: they are part of the first code. */
  readonly lastWords?: LastWords;
  readonly rest: Readonly<Record<string, () => Promise<AreaFile>>>;
}

export interface AppWords {
  /** The languages that the app is written in. */
  readonly written: readonly Locale[];
  /** The words of some areas together: the same promise each time, as React's `use` needs. A failed load is forgotten after a moment, so that a retry can succeed. */
  readonly load: (language: Locale, areas: readonly string[]) => Promise<Messages>;
}

type LoadLanguage = () => Promise<{ readonly words: LanguageWords }>;

/** Milliseconds that a failure is told again; React asks once more while it shows one, and a new try each time would never end. */
const forgetAfter = 2_000;

/** The words of one app, from the file of each language, such as `./fr/web.ts`. The first code knows no more files than these. */
export function wordsFrom(app: string, files: Readonly<Record<string, LoadLanguage>>): AppWords {
  const loaded = new Map<string, Promise<Messages>>();
  const fresh = async (language: Locale, areas: readonly string[]): Promise<Messages> => {
    const file = files[`./${language}/${app}.ts`];
    if (!file) throw new Error(`no words in ${language}`);
    const { words } = await file();
    if (words.lastWords) keepLastWords(language, words.lastWords);
    return Object.assign({}, ...(await Promise.all(areas.map((area) => areaOf(words, `./${app}/${area}.ts`, area)))));
  };
  return {
    written: writtenLocales(Object.keys(files)),
    load(language, areas) {
      const name = `${language}/${areas.join('+')}`;
      const known = loaded.get(name);
      if (known) return known;
      const promise = fresh(language, areas);
      promise.catch(() => setTimeout(() => loaded.delete(name), forgetAfter));
      loaded.set(name, promise);
      return promise;
    },
  };
}

async function areaOf({ first, rest }: LanguageWords, path: string, area: string): Promise<Messages> {
  const messages = first[area] ?? (await rest[path]?.())?.messages;
  if (!messages) throw new Error(`no words for ${area}`);
  return messages;
}

/** In the order of the folders. */
function writtenLocales(paths: readonly string[]): Locale[] {
  const codes = paths.map((path) => path.split('/')[1]);
  return codes.flatMap((code) => locales.filter((locale) => locale === code));
}
