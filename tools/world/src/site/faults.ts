import { locales } from '@sos/domain/shared/locale';
import type { Site } from './crawl.ts';
import type { PageAsRead } from './page-as-read.ts';

/** What search engines would hold against the site, each with its address; empty where all is well. */
export function faultsOf({ pages, mapped, pictures }: Site): readonly string[] {
  const shown = [...pages].filter(([, page]) => page.canonical !== null);
  return [
    ...[...pages].flatMap(([path, page]) => answerFaults(path, page)),
    ...shown.flatMap(([path, page]) => [...headFaults(path, page), ...languageFaults(path, page, pages)]),
    ...twice(shown, ({ titles }) => titles[0] ?? '', 'title'),
    ...twice(shown, ({ descriptions }) => descriptions[0] ?? '', 'description'),
    ...mapFaults(shown, mapped),
    ...[...pictures].flatMap(([path, status]) => (status === 200 ? [] : [`${path}: a preview’s picture, ${status}`])),
  ];
}

function answerFaults(path: string, { status, location }: PageAsRead): string[] {
  if (status === 200) return [];
  return location === null ? [`${path}: answered ${status}`] : [`${path}: a link that leads on to ${location}`];
}

function headFaults(path: string, page: PageAsRead): string[] {
  const once = [
    ['title', page.titles],
    ['description', page.descriptions],
    ['heading', page.headings],
  ] as const;
  return [
    ...once.flatMap(([what, texts]) => {
      return texts.length === 1 && texts[0] !== '' ? [] : [`${path}: ${texts.length} of ${what}`];
    }),
    ...(page.isHidden ? [`${path}: names itself and is kept from search engines`] : []),
    ...page.wrongData.map((text) => `${path}: data that cannot be read: ${text}`),
    ...(page.canonical === path ? [] : [`${path}: calls itself ${page.canonical}`]),
  ];
}

function languageFaults(path: string, page: PageAsRead, pages: Site['pages']): string[] {
  const own = path.split('/')[1] ?? '';
  const unnamed = [...locales, 'x-default'].filter((locale) => !page.alternates.has(locale));
  const oneSided = [...page.alternates.values()].filter((other) => {
    return ![...(pages.get(other)?.alternates.values() ?? [])].includes(path);
  });
  return [
    ...(page.language === own ? [] : [`${path}: is in ${page.language}`]),
    ...(unnamed.length === 0 ? [] : [`${path}: is not named in ${unnamed.join(', ')}`]),
    ...(page.alternates.get(own) === path ? [] : [`${path}: is another page in its own language`]),
    ...new Set(oneSided.map((other) => `${path}: is not named by ${other}`)),
  ];
}

type Shown = readonly (readonly [path: string, page: PageAsRead])[];

function twice(shown: Shown, textOf: (page: PageAsRead) => string, what: string): string[] {
  const seen = new Map<string, string>();
  return shown.flatMap(([path, page]) => {
    const text = `${page.language} ${textOf(page)}`;
    const earlier = seen.get(text);
    seen.set(text, path);
    return earlier === undefined ? [] : [`${path}: the ${what} of ${earlier}`];
  });
}

function mapFaults(shown: Shown, mapped: readonly string[]): string[] {
  const named = new Set(shown.map(([path]) => path));
  const known = new Set(mapped);
  return [
    ...mapped.filter((path) => !named.has(path)).map((path) => `${path}: in the map, and for no search engine`),
    ...[...named].filter((path) => !known.has(path)).map((path) => `${path}: is not in the map`),
  ];
}
