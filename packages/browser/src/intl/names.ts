/** Names of countries and languages come from the browser's own tables. */
const cache = new Map<string, Intl.DisplayNames>();

function names(locale: string, type: 'language' | 'region'): Intl.DisplayNames {
  const key = `${locale}/${type}`;
  const known = cache.get(key) ?? new Intl.DisplayNames(locale, { type, languageDisplay: 'standard' });
  cache.set(key, known);
  return known;
}

export function countryName(locale: string, code: string): string {
  return names(locale, 'region').of(code) ?? code;
}

export function languageName(locale: string, code: string): string {
  return names(locale, 'language').of(code) ?? code;
}

/** A language's name in itself: `Français`. */
export function ownName(locale: string): string {
  const name = languageName(locale, locale);
  const [first = ''] = name;
  return first.toLocaleUpperCase(locale) + name.slice(first.length);
}

const lists = new Map<string, Intl.ListFormat>();

export function listOf(locale: string, items: readonly string[]): string {
  const known = lists.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' });
  lists.set(locale, known);
  return known.format(items);
}
