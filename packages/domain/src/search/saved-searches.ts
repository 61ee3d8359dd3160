import type { ProviderKind } from '../money/price.ts';
import type { Instant } from '../shared/instant.ts';
import { markOf } from './mark.ts';

export const MOST_SAVED_SEARCHES = 20;

/** What the address of a search holds. */
export interface SavedFilters {
  readonly kind?: ProviderKind | undefined;
  readonly country?: string | undefined;
  readonly language?: string | undefined;
  readonly speciality?: string | undefined;
  readonly onlineNow?: true | undefined;
  /** Whole units of whatever currency its person then uses. */
  readonly maxPrice?: number | undefined;
  readonly minRating?: number | undefined;
  readonly words?: string | undefined;
}

export interface SavedSearch {
  readonly id: string;
  readonly filters: SavedFilters;
  readonly savedAt: Instant;
}

const names = ['kind', 'country', 'language', 'speciality', 'onlineNow', 'maxPrice', 'minRating', 'words'] as const;

/** The same for the same filters, in whatever order they were chosen. */
export function savedSearchId(filters: SavedFilters): string {
  return markOf(JSON.stringify(names.map((name) => filters[name] ?? null))).toString(36);
}

/** The list with the search first; undefined when it is full. */
export function withSearch(list: readonly SavedSearch[], search: SavedSearch): readonly SavedSearch[] | undefined {
  const others = withoutSearch(list, search.id);
  return others.length < MOST_SAVED_SEARCHES ? [search, ...others] : undefined;
}

export function withoutSearch(list: readonly SavedSearch[], id: string): readonly SavedSearch[] {
  return list.some((each) => each.id === id) ? list.filter((each) => each.id !== id) : list;
}
