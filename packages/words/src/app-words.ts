import { type Locale, locales } from '@sos/domain/shared/locale';

/** Written as strings; the build turns those with arguments into syntax trees, which react-intl takes as well. */
export type Messages = Readonly<Record<string, string>>;
type Load = () => Promise<{ readonly messages: Messages }>;

export interface AppWords {
  /** The languages that the app is written in. */
  readonly written: readonly Locale[];
  /** The words of some areas together: the same promise each time, as React's `use` needs. A failed load is forgotten after a moment, so that a retry can succeed. */
  readonly load: (language: Locale, areas: readonly string[]) => Promise<Messages>;
}

/** Milliseconds that a failure is told again; React asks once more while it shows one, and a new try each time would never end. */
const forgetAfter = 2_000;

/** The words of one app. Paths such as `./fr/web/shell.ts` say which languages and areas exist; the folder `browser` belongs to every app. */
export function wordsFrom(app: string, files: Readonly<Record<string, Load>>): AppWords {
  const loaded = new Map<string, Promise<Messages>>();
  const one = async (language: Locale, area: string) => {
    const load = [app, 'browser'].map((folder) => files[`./${language}/${folder}/${area}.ts`]).find(Boolean);
    if (!load) throw new Error(`no words for ${area} in ${language}`);
    return (await load()).messages;
  };
  return {
    written: writtenLocales(app, Object.keys(files)),
    load(language, areas) {
      const name = `${language}/${areas.join('+')}`;
      const known = loaded.get(name);
      if (known) return known;
      const promise = Promise.all(areas.map((area) => one(language, area))).then((parts): Messages =>
        Object.assign({}, ...parts),
      );
      promise.catch(() => setTimeout(() => loaded.delete(name), forgetAfter));
      loaded.set(name, promise);
      return promise;
    },
  };
}

/** In the order of the folders. */
function writtenLocales(app: string, paths: readonly string[]): Locale[] {
  const codes = new Set(paths.filter((path) => path.split('/')[2] === app).map((path) => path.split('/')[1]));
  return [...codes].flatMap((code) => locales.filter((locale) => locale === code));
}
