import type { Input } from '@sos/contracts/callables';
import type { Currency } from '@sos/domain/money/money';
import { type ProviderKind, providerKinds } from '@sos/domain/money/price';
import { specialities } from '@sos/domain/providers/specialities';
import type { SavedFilters } from '@sos/domain/search/saved-searches';
import type { Locale } from '@sos/domain/shared/locale';
import type { Speciality } from '@sos/domain/providers/specialities';

/** What a search asks for; the URL is where it lives, so that a search can be sent to somebody. */
export interface Filters {
  readonly kind?: ProviderKind;
  readonly country?: string;
  readonly language?: string;
  readonly speciality?: Speciality;
  readonly onlineNow?: true;
  /** Whole units of the person's currency. */
  readonly maxPrice?: number;
  readonly minRating?: number;
  /** What is looked for in names and headlines. */
  readonly words?: string;
}

const LONGEST_WORDS = 100;

export const ratings = [4, 4.5] as const;
export const prices = [20, 30, 50] as const;

function oneOf<T extends string | number>(values: readonly T[], text: string | null): T | undefined {
  return values.find((value) => String(value) === text);
}

function matching(pattern: RegExp, text: string | null): string | undefined {
  return text !== null && pattern.test(text) ? text : undefined;
}

function withoutGaps<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;
}

/** Reads the filters from the URL; unknown values are ignored. */
export function readFilters(query: URLSearchParams): Filters {
  return withoutGaps<Filters>({
    kind: oneOf(providerKinds, query.get('kind')),
    country: matching(/^[A-Z]{2}$/, query.get('country')),
    language: matching(/^[a-z]{2}$/, query.get('language')),
    speciality: oneOf(specialities, query.get('about')),
    onlineNow: query.get('now') === '1' ? true : undefined,
    maxPrice: oneOf(prices, query.get('price')),
    minRating: oneOf(ratings, query.get('rating')),
    words: query.get('q')?.trim().slice(0, LONGEST_WORDS) || undefined,
  });
}

export function isAsking(filters: Filters): boolean {
  return Object.keys(filters).length > 0;
}

/** Takes what a kept search holds as well. */
export function writeFilters(filters: SavedFilters): URLSearchParams {
  const entries: readonly (readonly [string, string | number | undefined])[] = [
    ['kind', filters.kind],
    ['language', filters.language],
    ['country', filters.country],
    ['about', filters.speciality],
    ['now', filters.onlineNow ? 1 : undefined],
    ['price', filters.maxPrice],
    ['rating', filters.minRating],
    ['q', filters.words],
  ];
  const given = entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return new URLSearchParams(given);
}

/** The same filters with one changed; an empty value removes it. */
export function changeFilter(query: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = new URLSearchParams(query);
  if (value) next.set(name, value);
  else next.delete(name);
  return writeFilters(readFilters(next));
}

export function searchInput(filters: Filters, currency: Currency, locale: Locale): Input<'searchProviders'> {
  const { maxPrice, ...rest } = filters;
  return { ...rest, ...(maxPrice !== undefined && { maxPrice: maxPrice * 100 }), currency, locale };
}
